import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { afterAll, describe, expect, it } from 'vitest';
import { SEED_MINUTES, TEMPLATES } from '../../src/documents/templates.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { readingOf } from '../../src/markdown/same-meaning.ts';
import { plainText } from '../../src/markdown/text/plain-text.ts';
import { toMarkdown } from '../../src/markdown/to-markdown.ts';
import { controlComments } from '../../src/merge/control-data.ts';
import { mergeDocument } from '../../src/merge/merge-document.ts';
import { instantiate } from '../../src/template/fill/instantiate.ts';
import type { ViewShape } from '../../src/template/fill/view-shape.ts';
import { parseTemplate } from '../../src/template/parse/parse-template.ts';
import { linkedByGitHub } from '../helpers/github-links.ts';
import { sameKind } from '../template/kind-of-title.ts';
import { controlText, nastyText, PATIENCE, RUNS } from '../template/nasty.ts';

/** Names whose values are not text from outside: an instant, a number, words that are Markdown on purpose. */
const TRUSTED = ['start', 'level', 'standing', 'invited', 'observers', 'intro', 'chart', 'line'];
/** Names whose values are counted, not written by people. */
const NUMBERS = ['count', 'more', 'withheld', 'finished', 'open', 'releases', 'meetings', 'parts', 'perPart'];
const ADDRESSES = ['url', 'link', 'join', 'watch', 'calendar', 'issue', 'moreUrl', 'document', 'previous'];
const HARMLESS = 'harmless';

/** A view with one of everything: harmless values, and `hostile` wherever a text from outside may stand. */
function viewOf(shape: ViewShape, hostile: string, name = '', depth = 0): unknown {
  if (Array.isArray(shape)) {
    const entry = TRUSTED.includes(name) ? 'own words' : viewOf(shape[0], hostile, name, depth + 1);
    // Two of what stands at the top show how entries meet; further in they would only multiply.
    return depth < 2 ? [entry, entry] : [entry];
  }
  if (typeof shape === 'object') {
    return Object.fromEntries(
      Object.entries(shape).map(([key, inner]) => [key, viewOf(inner as ViewShape, hostile, key, depth)]),
    );
  }
  if (name === 'start') return '2023-02-16T15:00:00Z';
  if (name === 'level') return 1;
  if (NUMBERS.includes(name)) return 3;
  // What is no login does not become a mention.
  if (name === 'login') return 'ada';
  if (TRUSTED.includes(name)) return 'own words';
  return ADDRESSES.includes(name) ? 'https://example.org/x' : hostile;
}

/** The kinds of nodes, without their texts. */
function shapeOf(copy: Record<string, unknown>): unknown {
  const { value: _value, title: _title, alt: _alt, children, ...rest } = copy;
  return { ...rest, children: (children as Record<string, unknown>[] | undefined)?.map(shapeOf) };
}

/** All text that readers see; comments are for the scribe, in whatever form they need. */
function textOf(node: Nodes): string {
  if (node.type === 'html') return '';
  const separator = ['root', 'list', 'tableRow'].includes(node.type) ? ' ' : '';
  return 'children' in node ? node.children.map(textOf).join(separator) : nodeText(node);
}

/** Values that tried to become control data. */
let tried = 0;

afterAll(() => {
  if (process.env.FC_RUNS !== undefined) process.stderr.write(`control data: ${tried} values tried\n`);
});

const ALL = { ...TEMPLATES, 'minutes of the preset nodejs': SEED_MINUTES };

describe.each(Object.entries(ALL))('the built-in %s', async (_kind, { file, load, shape, target }) => {
  const template = (await load()).default();
  const fill = (value: string) => instantiate(template, viewOf(shape, value), { shape, target });

  it('is parsed to what its file says', () => {
    expect(template).toEqual(parseTemplate(readFileSync(file, 'utf8'), { file }));
  });

  it('keeps any text a text, wherever a value stands', () => {
    fc.assert(
      fc.property(nastyText, (value) => {
        fc.pre(plainText(value) !== '');
        const tree = fill(value);
        const read = parseMarkdown(toMarkdown(tree));
        expect(readingOf(read)).toEqual(readingOf(tree));
        const { title, words } = sameKind(plainText(value), HARMLESS);
        const harmless = fill(title);
        expect(shapeOf(readingOf(read))).toEqual(shapeOf(readingOf(harmless)));
        const expected = textOf(harmless).replace(/harmless\d+harmless/gu, (word) => words.get(word) ?? '');
        expect(textOf(read)).toBe(expected);
        if (target === 'conversation') expect(linkedByGitHub(read)).toEqual([]);
      }),
      // Every run fills every position of the template; over all templates that makes `RUNS` runs.
      { numRuns: Math.ceil(RUNS / Object.keys(TEMPLATES).length) },
    );
  });

  it(
    'lets no value become what the program keeps for itself, wherever it stands',
    () => {
      const positions = countTexts(viewOf(shape, ''));
      const each = { minLength: positions, maxLength: positions };
      fc.assert(
        fc.property(fc.array(controlText, each), fc.nat(9), (values, choice) => {
          const isSame = choice === 0;
          // The same everywhere shows what values become beside their like, one for each position tries many at once.
          const view = replaceTexts(viewOf(shape, ''), (index) => values[isSame ? 0 : index] ?? '');
          const markdown = toMarkdown(instantiate(template, view, { shape, target }));
          expect(controlComments(markdown)).toEqual([]);
          // A document that is kept current holds one memory, its own.
          const kinds = controlComments(mergeDocument('', markdown)).map(({ comment }) => comment.kind);
          expect(kinds).toEqual(['memory']);
          tried += isSame ? 1 : positions;
        }),
        // Over all templates that makes `RUNS` values and more, each in a position of its own.
        { numRuns: 4 + Math.ceil((1.3 * RUNS) / Object.keys(TEMPLATES).length / positions) },
      );
    },
    PATIENCE,
  );

  it('makes no link of an address that could run or hide something', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'javascript:',
          'JaVa\tScRiPt:',
          ' data:text/html,',
          'vbscript:',
          'file:///',
          '//evil/',
          '',
        ),
        nastyText,
        (scheme, rest) => {
          const address = scheme + rest;
          const view = viewOf(shape, HARMLESS);
          const tree = instantiate(template, replaceAddresses(view, address), { shape });
          for (const url of addressesOf(parseMarkdown(toMarkdown(tree)))) {
            expect(url).toMatch(/^(?:(?:https?|mailto):|(?!\/\/)[^:]*(?:[/?#]|$))/iu);
          }
        },
      ),
      { numRuns: Math.ceil(RUNS / 20) },
    );
  });
});

/** Every text, also those of the configuration that are Markdown, and addresses. */
function replaceTexts(view: unknown, textAt: (index: number) => string): unknown {
  let index = 0;
  return JSON.parse(JSON.stringify(view), (key, value) => {
    if (typeof value !== 'string' || key === 'start') return value;
    index += 1;
    return textAt(index - 1);
  });
}

function countTexts(view: unknown): number {
  let count = 0;
  replaceTexts(view, () => {
    count += 1;
    return '';
  });
  return count;
}

function replaceAddresses(view: unknown, address: string): unknown {
  return JSON.parse(JSON.stringify(view), (key, value) => {
    if (key === 'link') return './x';
    return ADDRESSES.includes(key) ? address : value;
  });
}

function addressesOf(node: Nodes): string[] {
  const own = node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(addressesOf)] : own;
}
