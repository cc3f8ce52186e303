import { MinutebookError } from '../../errors/minutebook-error.ts';

const REGULAR_EXPRESSION = /^\/(?<source>.+)\/(?<flags>[a-z]*)$/su;

/**
 * A test for titles, labels and repository names: a glob that covers the whole text, or `/regular expression/flags`. Case does not count.
 * In a glob `*` stands for any characters, also `/`, `?` for one, `{a,b}` for one of several; brackets and
 * parentheses, which titles are full of, stand for themselves.
 * @throws {MinutebookError} `config/match` when a regular expression is not one.
 */
export function textPattern(pattern: string): (text: string) => boolean {
  const expression = compile(pattern);
  return (text) => {
    expression.lastIndex = 0;
    return expression.test(text);
  };
}

function compile(pattern: string): RegExp {
  const written = REGULAR_EXPRESSION.exec(pattern)?.groups;
  if (written === undefined) return new RegExp(`^${globSource(pattern)}$`, 'isu');
  try {
    return new RegExp(written.source ?? '', `${(written.flags ?? '').replace('i', '')}i`);
  } catch (cause) {
    throw new MinutebookError(
      'config/match',
      {
        message: `${pattern} is not a regular expression.`,
        why: cause instanceof Error ? cause.message : String(cause),
        hint: 'Write a regular expression of JavaScript between slashes, or a glob such as "*permission*".',
      },
      { cause },
    );
  }
}

function globSource(glob: string): string {
  const balanced = /^[^{}]*(?:\{[^{}]*\}[^{}]*)*$/u.test(glob);
  let inBraces = false;
  let source = '';
  for (const character of glob) {
    if (character === '*') source += '.*';
    else if (character === '?') source += '.';
    else if (balanced && character === '{') {
      inBraces = true;
      source += '(?:';
    } else if (balanced && character === '}') {
      inBraces = false;
      source += ')';
    } else if (inBraces && character === ',') source += '|';
    else source += character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
  }
  return source;
}
