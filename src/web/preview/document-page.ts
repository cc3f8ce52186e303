import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { readMemory, withoutMemory } from '../../merge/memory.ts';
import { bareLines } from '../../merge/own-entries.ts';
import { unifiedDiff } from '../../merge/unified-diff.ts';
import { documentView } from '../document-view.ts';

/** A document of a preview. */
export interface ShownDocument {
  title: string;
  /** The path of its file for display; null when it is not a file. */
  file: string | null;
  /** The existing text; null without one. */
  before: string | null;
  /** The text after the next run. */
  after: string;
  warnings: readonly string[];
  /** The URL of its board, relative to this page; null without one. */
  board: string | null;
}

/**
 * Renders the document like GitHub, next to its source with edits by people marked, and the changes of the next run.
 */
export function documentPage(shown: ShownDocument): ElementContent[] {
  const lines = sourceLines(shown);
  const people = lines.filter(({ people: by }) => by).length;
  return [
    h('h1', shown.title),
    h('p', [
      stateOf(shown),
      ...(shown.board === null ? [] : [' ', h('a', { href: shown.board }, 'Sort its items on a board')]),
    ]),
    ...warningsView(shown.warnings),
    h('div.panes', [
      h('section', { ariaLabelledby: 'shown' }, [
        h('h2', { id: 'shown' }, 'As GitHub shows it'),
        markPeople(documentView(shown.after), lines),
      ]),
      h('section', { ariaLabelledby: 'source' }, [
        h('h2', { id: 'source' }, 'Source'),
        h('p', [
          h('mark', `Marked lines (${people})`),
          ' were written or changed by people; minutebook keeps the others up to date.',
        ]),
        h(
          'ol.source',
          { tabIndex: 0, ariaLabel: 'Lines of the source' },
          lines.map(({ text, people: by }) => h('li', [by ? h('mark', text) : text])),
        ),
      ]),
    ]),
    ...changesView(shown),
  ];
}

/** The first sentence on the page. */
function stateOf({ file, before, after }: ShownDocument): string {
  if (file === null) return 'This is printed, or published as an issue; no file of this machine holds it.';
  if (before === null) return `${file} is not there yet: the next run writes it.`;
  return before === after
    ? `${file} is up to date.`
    : `${file} is there; the next run changes it as shown below.`;
}

function warningsView(warnings: readonly string[]): Element[] {
  if (warnings.length === 0) return [];
  return [
    h(
      'ul.warnings',
      { ariaLabel: 'Warnings' },
      warnings.map((warning) => h('li', warning)),
    ),
  ];
}

interface SourceLine {
  text: string;
  people: boolean;
}

/** The lines of a document without its memory, and whether people wrote them. */
function sourceLines({ before, after }: ShownDocument): SourceLine[] {
  const lines = bareLines(after);
  while (lines.length > 0 && lines.at(-1)?.text.trim() === '') lines.pop();
  // A document that was never written has no memory: all of it is generated.
  const isNew = before === null;
  return lines.map(({ text, own, type }) => ({
    text,
    people: !isNew && !own && type !== null && text.trim() !== '',
  }));
}

/** Marks the blocks of a rendered document that people wrote or edited. */
function markPeople(document: Element, lines: readonly SourceLine[]): Element {
  const visit = (node: ElementContent): void => {
    if (node.type !== 'element') return;
    const line = node.position?.start.line;
    const isBlock = /^(?:li|p|h[1-6]|pre|tr|blockquote)$/u.test(node.tagName);
    if (isBlock && line !== undefined && lines[line - 1]?.people === true) {
      node.properties = { ...node.properties, className: ['people'] };
    } else for (const child of node.children) visit(child);
  };
  for (const child of document.children) visit(child);
  return document;
}

function changesView({ file, before, after }: ShownDocument): Element[] {
  if (file === null || before === null || before === after) return [];
  const bare = (text: string) =>
    `${withoutMemory(text, readMemory(text)).replaceAll('\r\n', '\n').trimEnd()}\n`;
  const diff = unifiedDiff(file, bare(before), bare(after), { color: false });
  const content =
    diff === ''
      ? [h('p', 'Only what the document remembers of itself, in the comment at its end.')]
      : [diffView(diff)];
  return [
    h('section', { ariaLabelledby: 'changes' }, [
      h('h2', { id: 'changes' }, 'What the next run changes'),
      ...content,
    ]),
  ];
}

/** Renders a unified diff without the names of its files. */
export function diffView(diff: string): Element {
  const lines = diff
    .replace(/^--- .*\n\+\+\+ .*\n/u, '')
    .trimEnd()
    .split('\n');
  return h(
    'pre.diff',
    { tabIndex: 0 },
    lines.map((line) => {
      const tag = line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : 'span';
      return h(tag, `${line}\n`);
    }),
  );
}
