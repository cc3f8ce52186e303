import type { PhrasingContent, RootContent } from 'mdast';
import { isMinutebookError } from '../../errors/minutebook-error.ts';
import { formatPlace } from '../../errors/place.ts';
import { plainText } from '../../markdown/text/plain-text.ts';
import { toMarkdown } from '../../markdown/to-markdown.ts';
import { madeBy, type StepResult } from '../result.ts';
import { foldedDocuments } from './folded-documents.ts';
import { findingTable, madeTable } from './tables.ts';

/**
 * GitHub throws a summary of more than 1 MiB away as a whole
 * (https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits).
 */
const LIMIT = 1024 * 1024;
/** Longer lists are in the log. */
const MOST_LINES = 100;
const SPACE: PhrasingContent = { type: 'text', value: ' ' };

/**
 * The summary of a step, as Markdown: what was made or found, what went wrong, and the documents themselves, folded.
 * Whatever texts from outside contain, they stay where they are put, and the whole stays below GitHub's limit.
 */
export function summaryOf(result: StepResult): string {
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
    const { findings, fixed } = performed.outcome;
    const repaired = fixed.length === 0 ? [] : [list(fixed.map((path) => textLine(`Repaired ${path}`)))];
    return [findings.length === 0 ? paragraph('No problems found.') : findingTable(findings), ...repaired];
  }
  const made = madeBy(result);
  const { tasks, next = null, withheld } = performed.outcome;
  const nothing = tasks === undefined ? 'Nothing was made.' : 'Nothing is due.';
  return [
    made.length > 0
      ? madeTable(made, isTrial)
      : paragraph(next === null ? nothing : `${nothing} Next: ${next}.`),
    ...(withheld === 0 ? [] : [paragraph(`Items of private repositories that are left out: ${withheld}.`)]),
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
