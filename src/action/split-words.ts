import { MinutebookError } from '../errors/minutebook-error.ts';

/**
 * Split a line into words as a POSIX shell does (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02),
 * without expanding anything: white space and line ends separate words; `'…'` is taken as it is; in `"…"` a backslash
 * stands before `"`, `\`, `$` and a grave accent; elsewhere it takes the next character as it is, and a line end away.
 * @param input - What the line is called in messages.
 * @throws {MinutebookError} `usage/argument` for a quote that does not end, or a backslash before nothing.
 */
export function splitWords(line: string, input: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let at = 0;
  while (at < line.length) {
    const [piece, text] = nextPiece(line, at, input);
    at += piece.length;
    if (piece === CONTINUATION) continue;
    if (text !== null) word = (word ?? '') + text;
    else if (word !== null) {
      words.push(word);
      word = null;
    }
  }
  return word === null ? words : [...words, word];
}

/** A line that goes on: the shell does not see it. */
const CONTINUATION = '\\\n';
const SPACE = /\s+/uy;
const PLAIN = /[^\s'"\\]+/uy;
const SINGLE = /'([^']*)'/uy;
const DOUBLE = /"((?:[^"\\]|\\.)*)"/suy;
const ESCAPED = /\\(.)/suy;

/** The piece of the line that starts at `at`, and what it adds to a word; null between words. */
function nextPiece(line: string, at: number, input: string): [piece: string, text: string | null] {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(line);
  };
  const space = match(SPACE);
  if (space !== null) return [space[0], null];
  const plain = match(PLAIN);
  if (plain !== null) return [plain[0], plain[0]];
  const single = match(SINGLE);
  if (single !== null) return [single[0], single[1] ?? ''];
  const double = match(DOUBLE);
  if (double !== null) return [double[0], (double[1] ?? '').replace(/\\(?:(["\\$`])|\n)/gu, '$1')];
  const escaped = match(ESCAPED);
  if (escaped !== null) return [escaped[0], escaped[1] ?? ''];
  throw unfinished(line, at, input);
}

function unfinished(line: string, at: number, input: string): MinutebookError {
  const mark = line.charAt(at);
  const [what, hint] =
    mark === '\\'
      ? ['a backslash with nothing behind it', 'Write \\\\ for a backslash.']
      : [
          `a ${mark} that is never closed`,
          `Close it with another ${mark}, or write \\${mark} for the mark itself.`,
        ];
  return new MinutebookError('usage/argument', {
    message: `The input ${input} cannot be split into words.`,
    why: `Character ${at + 1} is ${what}.`,
    hint,
  });
}
