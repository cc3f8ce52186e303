import type { Root } from 'mdast';
import type { Place } from '../errors/minutebook-error.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { DEEPEST, tooDeepLine } from './depth.ts';
import { parseDocument, parseFragment } from './syntax.ts';

interface ParseMarkdownOptions {
  /** The name of the document in errors. */
  file?: string;
  /** Whether `---` at the very start opens YAML front matter. True by default. */
  frontMatter?: boolean;
}

/**
 * Parses Markdown (CommonMark, GFM, YAML front matter) into mdast, with positions.
 * @throws {MinutebookError} `document/too-deep` when quotes, lists or emphasis are nested more than a hundred levels
 *   deep.
 */
export function parseMarkdown(text: string, options: ParseMarkdownOptions = {}): Root {
  const file = options.file ?? 'document';
  const line = tooDeepLine(text);
  if (line !== undefined) throw tooDeep({ file, line, column: 1 });
  try {
    return options.frontMatter === false ? parseFragment(text) : parseDocument(text);
  } catch (cause) {
    // There is no cheap bound for nested links and HTML; the parser's own stack is the limit.
    if (cause instanceof RangeError) throw tooDeep({ file }, cause);
    throw cause;
  }
}

function tooDeep(place: Place, cause?: unknown): MinutebookError {
  return new MinutebookError(
    'document/too-deep',
    {
      message: 'The document nests too deeply.',
      why: `Quotes, lists and emphasis may nest ${DEEPEST} levels deep.`,
      hint: 'Take the repeated ">", "*" or "_" marks out of this line, or its indentation.',
    },
    { place, ...(cause === undefined ? {} : { cause }) },
  );
}
