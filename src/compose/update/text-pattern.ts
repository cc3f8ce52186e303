import { MinutebookError } from '../../errors/minutebook-error.ts';
import { type UserPattern, userPattern, writtenExpression } from '../../model/user-pattern.ts';
import { globPattern } from './glob.ts';

/**
 * A test for titles, labels and repository names: a glob that covers the whole text (brackets and parentheses, which
 * titles are full of, stand for themselves), or `/regular expression/flags`. Case does not count.
 * @param rule - What messages call it: `title /^doc/`.
 * @throws {MinutebookError} `config/match` when a regular expression is not one; so do its tests when it takes too long.
 */
export function textPattern(pattern: string, rule = pattern): UserPattern {
  const written = writtenExpression(pattern);
  if (written === null) return { test: globPattern(pattern), prepare() {} };
  return userPattern(compile(pattern, written), (text) => tooSlow(rule, text));
}

function compile(pattern: string, { source, flags }: { source: string; flags: string }): RegExp {
  try {
    return new RegExp(source, `${flags.replace('i', '')}i`);
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

const LONGEST_QUOTE = 80;

/** The error for a rule that does not come to an end on a text. */
export function tooSlow(rule: string, text: string): MinutebookError {
  const characters = [...text];
  const shown = characters.slice(0, LONGEST_QUOTE).join('');
  return new MinutebookError('config/match', {
    message: `The rule ${rule} takes too long.`,
    why: `It did not finish on ${JSON.stringify(shown)}${characters.length > LONGEST_QUOTE ? '…' : ''}.`,
    hint: 'Leave out repetitions within or beside repetitions of the same, as in (a|a)* and .*.*; a glob never takes long.',
  });
}
