import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { CheckFinding } from '../../commands/check-notes.ts';
import { formatPlace, isMinutebookError } from '../../errors/minutebook-error.ts';
import { shorten } from '../../errors/quote.ts';
import { plainText } from '../../markdown/text/plain-text.ts';
import { toMarkdown } from '../../markdown/to-markdown.ts';
import { type Made, madeBy, type StepResult } from '../result.ts';
import { foldedDocuments } from './folded-documents.ts';

/**
 * GitHub discards a summary of more than 1 MiB entirely
 * (https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits).
 */
const LIMIT = 1024 * 1024;
/** The most lines of a list; the log has all of them. */
const MOST_LINES = 100;
const SPACE: PhrasingContent = { type: 'text', value: ' ' };

/**
 * Writes the summary of a step as Markdown: what was created or found, what failed, and the documents themselves,
 * folded. Texts from outside cannot affect the rest, and the whole stays below GitHub's limit.
 */
export function stepSummary(result: StepResult): string {
  const { words, performed, failures, warnings, isTrial } = result;
  const head = toMarkdown({
    type: 'root',
    children: [
      heading([
        'minutebook',
        ...words.slice(0, 1),
        ...(isTrial && performed !== null ? ['(nothing written)'] : []),
      ]),
      ...(failures.length === 0 ? [] : [list(failures.map(failureLine))]),
      ...tables(result),
      ...(warnings.length === 0
        ? []
        : [heading(['Warnings'], 4), list(warnings.map((warning) => textLine(warning)))]),
    ],
  });
  const documents = performed?.kind === 'made' ? performed.outcome.documents : [];
  if (documents.length === 0) return head;
  const room = LIMIT - Buffer.byteLength(head) - 1;
  return `${head}\n${foldedDocuments(documents, { isTrial, room })}`;
}

function tables(result: StepResult): RootContent[] {
  const { performed, isTrial } = result;
  if (performed === null) return [];
  if (performed.kind === 'checked') {
    const { findings, repairs } = performed.outcome;
    const verb = isTrial ? 'Would repair' : 'Repaired';
    const repaired =
      repairs.length === 0 ? [] : [list(repairs.map(({ target }) => textLine(`${verb} ${target}`)))];
    return [findings.length === 0 ? paragraph('No problems found.') : findingTable(findings), ...repaired];
  }
  if (performed.kind === 'printed') return [];
  const made = madeBy(result);
  const { tasks, next = null, withheld, archived = 0 } = performed.outcome;
  const nothing = tasks === undefined ? 'Nothing was made.' : 'Nothing is due.';
  return [
    made.length > 0
      ? madeTable(made, isTrial)
      : paragraph(next === null ? nothing : `${nothing} Next: ${next}.`),
    ...(withheld === 0 ? [] : [paragraph(`Items of private repositories that are left out: ${withheld}.`)]),
    ...(archived === 0
      ? []
      : [paragraph(`Open items of archived repositories that are left out: ${archived}.`)]),
  ];
}

function failureLine(failure: unknown): PhrasingContent[] {
  if (!isMinutebookError(failure))
    return textLine(failure instanceof Error ? failure.message : String(failure));
  const { message, why, hint, place } = failure;
  const where: PhrasingContent[] =
    place === undefined ? [] : [{ type: 'inlineCode', value: plainText(formatPlace(place)) }, SPACE];
  return [...where, { type: 'strong', children: textLine(message) }, SPACE, ...textLine(`${why} ${hint}`)];
}

function heading(words: readonly string[], depth: 3 | 4 = 3): RootContent {
  return { type: 'heading', depth, children: textLine(words.join(' ')) };
}

function paragraph(text: string): RootContent {
  return { type: 'paragraph', children: textLine(text) };
}

function list(lines: readonly PhrasingContent[][]): RootContent {
  const shown = lines.slice(0, MOST_LINES);
  const left = lines.length - shown.length;
  return {
    type: 'list',
    spread: false,
    children: [...shown, ...(left === 0 ? [] : [textLine(`and ${left} more in the log`)])].map(
      (children) => ({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children }],
      }),
    ),
  };
}

function textLine(text: string): PhrasingContent[] {
  return [{ type: 'text', value: plainText(text) }];
}

/** The most rows of a table; the log and the outputs have all of them. */
const MOST_ROWS = 200;
/** The longest text of a cell, in UTF-16 units. */
const LONGEST = 300;

/** The table of what was created or updated. */
function madeTable(made: readonly Made[], isTrial: boolean): Table {
  const rows = made.map((one) => [
    text(one.what),
    text(one.whose),
    text(one.when),
    text(outcomeOf(one, isTrial)),
    where(one.url, one.path),
    text(one.reason),
  ]);
  return table(['What', 'For', 'When', 'Outcome', 'Where', 'About'], rows);
}

function outcomeOf(made: Made, isTrial: boolean): string {
  const { state, path, url } = made;
  if (state !== 'created' && state !== 'updated') return state;
  if (isTrial) return `would be ${state}`;
  // A document that is neither in a file nor published is in the log.
  return (path ?? url) === null ? 'printed' : state;
}

/** The table of what `check` found. */
function findingTable(findings: readonly CheckFinding[]): Table {
  const rows = findings.map(({ place, severity, message, rule }) => [
    code(formatPlace(place)),
    text(severity),
    text(message),
    text(rule),
  ]);
  return table(['Where', 'Severity', 'Finding', 'Rule'], rows);
}

function table(header: readonly string[], rows: readonly PhrasingContent[][][]): Table {
  const shown = rows.slice(0, MOST_ROWS);
  const left = rows.length - shown.length;
  const more =
    left === 0 ? [] : [[text(`and ${left} more in the log`), ...header.slice(1).map(() => text(''))]];
  return { type: 'table', children: [header.map(text), ...shown, ...more].map(row) };
}

function row(cells: readonly PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}

function where(url: string | null, path: string | null): PhrasingContent[] {
  if (url === null) return path === null ? [] : code(path);
  return [{ type: 'link', url, children: text(path ?? url) }];
}

function text(value: string): PhrasingContent[] {
  const line = shorten(plainText(value), LONGEST);
  return line === '' ? [] : [{ type: 'text', value: line }];
}

function code(value: string): PhrasingContent[] {
  return [{ type: 'inlineCode', value: shorten(plainText(value), LONGEST) }];
}
