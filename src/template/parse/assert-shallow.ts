import { MinutebookError } from '../../errors/minutebook-error.ts';
import { DEEPEST, tooDeepLine } from '../../markdown/depth.ts';

/** A comment, an expression up to its name, or a parenthesis. */
const TAG = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{\{?~?\s*(#|\/|\^|else\b\s*\S?)?|\}\}|[()]/gu;

/**
 * Rejects templates whose blocks, subexpressions, quotes, lists or emphasis are nested deeper than people write them.
 * @param source - With `\n` line breaks and no byte order mark.
 * @throws {MinutebookError} `template/too-deep`, with the location.
 */
export function assertShallow(source: string, file: string): void {
  const line = tooDeepLine(source);
  if (line !== undefined)
    throw tooDeep('Quotes, lists and emphasis', 'Take the repeated ">", "*" or "_" marks out of this line.', {
      file,
      line,
      column: 1,
    });
  assertFewBrackets(source, file);
  /** For each open block, the number of its `{{else if}}`s: each is a block nested in the one before. */
  const open: number[] = [];
  let inside = false;
  let parentheses = 0;
  for (const { 0: tag, 1: kind = '', index } of source.matchAll(TAG)) {
    if (tag.startsWith('{{')) {
      inside = !tag.includes('!--');
      parentheses = 0;
      if (kind === '#') open.push(0);
      else if (kind === '/') open.pop();
      else if (/^else\b\s*[^\s}~]/u.test(kind) && open.length > 0)
        open[open.length - 1] = (open.at(-1) ?? 0) + 1;
    } else if (tag === '}}') inside = false;
    else if (inside) parentheses = Math.max(0, parentheses + (tag === '(' ? 1 : -1));
    if (parentheses > DEEPEST)
      throw tooDeep(
        'Subexpressions',
        'Use fewer parentheses within each other.',
        placeAt(source, index, file),
      );
    if (open.length > DEEPEST || (open.at(-1) ?? 0) > DEEPEST) {
      throw tooDeep(
        'Blocks',
        'Move this block out of those around it, or into a partial.',
        placeAt(source, index, file),
      );
    }
  }
}

/** Rejects too many open brackets in a paragraph: each may start a link, and parsers try them all. */
function assertFewBrackets(source: string, file: string): void {
  let open = 0;
  for (const { 0: mark, index } of source.matchAll(/\\.|[[\]]|\n[ \t]*\n/gsu)) {
    if (mark === '[') open += 1;
    else if (mark === ']') open = Math.max(0, open - 1);
    else if (mark.startsWith('\n')) open = 0;
    if (open > DEEPEST) {
      throw tooDeep('Brackets', 'Take the repeated brackets out of this line.', placeAt(source, index, file));
    }
  }
}

/**
 * The error for a template that overflows a parser's stack with brackets and emphasis, for which there is no cheap
 * bound.
 * @param source - As for `assertShallow`.
 */
export function tooDeepInline(source: string, file: string, cause: unknown): MinutebookError {
  const marks = source.split('\n').map((line) => line.match(/[[\]*_~<(!]/gu)?.length ?? 0);
  const line = marks.indexOf(Math.max(...marks)) + 1;
  const hint = 'Take the repeated brackets and emphasis marks out of this line.';
  return tooDeep('Links and emphasis', hint, { file, line, column: 1 }, cause);
}

function placeAt(source: string, offset: number, file: string) {
  const before = source.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function tooDeep(
  what: string,
  hint: string,
  place: { file: string; line: number; column: number },
  cause?: unknown,
): MinutebookError {
  const message = 'The template nests too deeply.';
  const why = `${what} may nest ${DEEPEST} levels deep.`;
  return new MinutebookError('template/too-deep', { message, why, hint }, { place, cause });
}
