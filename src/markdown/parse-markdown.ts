import type { Root } from 'mdast';
import type { Place } from '../errors/minutebook-error.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { parseDocument, parseFragment } from './syntax.ts';

/** No document that people write nests deeper; what does is damage or an attack, and costs minutes to read. */
const DEEPEST = 100;

interface ParseMarkdownOptions {
  /** What to call the document in errors. */
  file?: string;
  /** Whether `---` at the very start opens YAML front matter. True by default. */
  frontMatter?: boolean;
}

/**
 * Read Markdown (CommonMark, GFM, YAML front matter) as mdast, with positions.
 * @throws {MinutebookError} `document/too-deep` when quotes, lists or emphasis nest more than a hundred levels deep.
 */
export function parseMarkdown(text: string, options: ParseMarkdownOptions = {}): Root {
  const file = options.file ?? 'document';
  const line = tooDeepLine(text);
  if (line !== undefined) throw tooDeep({ file, line, column: 1 });
  try {
    return options.frontMatter === false ? parseFragment(text) : parseDocument(text);
  } catch (cause) {
    // Inline nesting has no cheap bound; the parser's own stack is the limit.
    if (cause instanceof RangeError) throw tooDeep({ file }, cause);
    throw cause;
  }
}

/** The first line whose quote marks, bullets and indentation open more containers than allowed. */
export function tooDeepLine(text: string): number | undefined {
  let number = 0;
  for (const line of text.split(/\r\n?|\n/u)) {
    number += 1;
    const prefix = /^(?:[ \t]|>|[-*+](?=[ \t>])|\d{1,9}[.)](?=[ \t]))*/u.exec(line)?.[0] ?? '';
    if (prefix.length < DEEPEST) continue;
    const marks = prefix.match(/[>*+-]|\d+[.)]/gu)?.length ?? 0;
    // A nested list costs at least two columns of indentation a level; indented code costs four once.
    if (marks > DEEPEST || (marks > 0 && prefix.length > 10 * DEEPEST)) return number;
  }
  return undefined;
}

function tooDeep(place: Place, cause?: unknown): MinutebookError {
  return new MinutebookError(
    'document/too-deep',
    {
      message: 'The document nests too deeply.',
      why: `Quotes, lists and emphasis may nest ${DEEPEST} levels deep.`,
      hint: 'Take the repeated ">" or "*" marks out of this line.',
    },
    { place, ...(cause === undefined ? {} : { cause }) },
  );
}
