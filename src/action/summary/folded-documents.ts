import type { PhrasingContent, RootContent, Text } from 'mdast';
import type { MadeDocument } from '../../commands/outcome.ts';
import { plainText } from '../../markdown/text/plain-text.ts';
import { toMarkdown } from '../../markdown/to-markdown.ts';
import { unifiedDiff } from '../../merge/unified-diff.ts';
import { harmlessBlocks } from './harmless-blocks.ts';

/** Of one document, in bytes: people look at it here, and read it where it is. */
const LONGEST = 32 * 1024;
/** What it takes to say that something is missing, in bytes. */
const RESERVE = 512;

/**
 * Documents as people see them, each folded away behind its name; of a trial, what would change about them.
 * @param room - How long the result may be, in bytes of UTF-8.
 */
export function foldedDocuments(
  documents: readonly MadeDocument[],
  { isTrial, room }: { isTrial: boolean; room: number },
): string {
  const parts: string[] = [];
  let left = room - RESERVE;
  for (const [index, document] of documents.entries()) {
    const part = folded(document, isTrial, left - RESERVE);
    if (part === null) {
      parts.push(`${documents.length - index} more left out: a summary ends at 1 MiB.\n`);
      break;
    }
    parts.push(part);
    left -= Buffer.byteLength(part) + 1;
  }
  return parts.join('\n');
}

/** One document, shortened where it has to be; null when there is no room for any of it. */
function folded(document: MadeDocument, isTrial: boolean, room: number): string | null {
  const content = isTrial && document.before !== null ? diffOf(document) : document.text;
  const blocksOf = content === document.text ? harmlessBlocks : diffBlocks;
  // The same text is longer where it takes escapes.
  for (let length = Math.min(LONGEST, room); length > 0; length = Math.floor(length / 2)) {
    const text = firstLines(content, length);
    const part = wrap(document, blocksOf(text), text.length < content.length);
    if (Buffer.byteLength(part) <= room) return part;
  }
  return null;
}

function wrap(document: MadeDocument, blocks: readonly RootContent[], isShortened: boolean): string {
  const { url, path } = document.report;
  const where: PhrasingContent =
    url === null ? text(path ?? 'the log') : { type: 'link', url, children: [text(url)] };
  const word: RootContent = {
    type: 'paragraph',
    children: [{ type: 'text', value: 'Shortened: the whole of it is in ' }, where],
  };
  return toMarkdown({
    type: 'root',
    children: [
      { type: 'html', value: `<details><summary>${escapeHtml(nameOf(document))}</summary>` },
      ...blocks,
      ...(isShortened ? [word] : []),
      { type: 'html', value: '</details>' },
    ],
  });
}

function text(value: string): Text {
  return { type: 'text', value: plainText(value) };
}

function nameOf({ report, target }: MadeDocument): string {
  const { kind, group, role, date, period, path } = report;
  return plainText(
    [kind, group ?? role, date ?? period, target ?? path].filter((word) => word != null).join(' '),
  );
}

function diffOf({ report, target, before, text }: MadeDocument): string {
  return unifiedDiff(target ?? report.path ?? report.kind, before ?? '', text, { color: false });
}

function diffBlocks(text: string): RootContent[] {
  return [{ type: 'code', lang: 'diff', value: text.replace(/\n$/u, '') }];
}

/** @param length - In bytes of UTF-8. */
function firstLines(text: string, length: number): string {
  const bytes = Buffer.from(text);
  return bytes.length <= length ? text : bytes.toString('utf8', 0, bytes.lastIndexOf('\n', length - 1) + 1);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
