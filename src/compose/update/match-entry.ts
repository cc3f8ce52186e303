import picomatch from 'picomatch';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import { shorten } from '../../errors/quote.ts';
import type { Item } from '../../model/item.ts';
import { remembering } from '../../model/remembering.ts';
import type { MatchEntry } from '../../model/role-config.ts';
import type { WorkItem } from '../../model/update.ts';
import { type UserPattern, userPattern, writtenExpression } from '../../model/user-pattern.ts';

/** An item, and where it is known, how it stood at the end of the period. */
export type MatchedItem = Item & Partial<Pick<WorkItem, 'status' | 'news'>>;

/** A match entry, ready to test many items. */
export interface Matcher {
  /** @throws {MinutebookError} `config/match` when a pattern in it takes too long. */
  matches(item: MatchedItem): boolean;
  /** Look at many items at once, which is faster for regular expressions. */
  prepare(items: readonly MatchedItem[]): void;
  /** The entry as a person reads it: `repo nodejs/node, label permission`. */
  readonly reads: string;
}

interface Test {
  matches(item: MatchedItem): boolean;
  prepare?(items: readonly MatchedItem[]): void;
}

/** The keys that say what an item is like; `everyone` says where items come from. */
type TestedKey = Exclude<keyof MatchEntry, 'everyone'>;

/** How each key of an entry is tested; `config.ts` of the model says what the keys mean. */
const TESTS: Readonly<Record<TestedKey, (value: string, rule: string) => Test>> = {
  repo: (value, rule) => some(compilePattern(value, rule), ({ repository }) => [repository]),
  label: (value, rule) => some(compilePattern(value, rule), ({ labels }) => labels),
  title: (value, rule) => some(compilePattern(value, rule), ({ title }) => [title]),
  author: (value) => {
    const login = value.toLowerCase();
    return { matches: (item) => item.author?.toLowerCase() === login };
  },
  path: (value, rule) => some(pathPattern(value, rule), ({ files }) => files),
  kind: (value) => ({ matches: (item) => item.kind === value }),
  linked: (value) => {
    const key = value.toLowerCase();
    return { matches: (item) => item.linked.some((linked) => linked.toLowerCase() === key) };
  },
  status: (value) => ({ matches: (item) => statusOf(item) === value }),
};

function statusOf({ status }: MatchedItem): Required<MatchEntry>['status'] {
  return status === 'done' || status === 'closed' ? status : 'open';
}

/** One of the texts of an item. */
function some(pattern: UserPattern, textsOf: (item: Item) => readonly string[]): Test {
  return {
    matches: (item) => textsOf(item).some((text) => pattern.test(text)),
    prepare: (items) => pattern.prepare(items.flatMap(textsOf)),
  };
}

/**
 * Compile a match entry. An item matches when every key of the entry does; case never counts.
 * @throws {MinutebookError} `config/match` when a regular expression in it is not one.
 */
export function matcher(entry: MatchEntry): Matcher {
  return matchers(JSON.stringify(entry), () => compileEntry(entry));
}

/** Matchers know what they answered; one run asks for an entry several times, and a preview with every save. */
const matchers = remembering<string, Matcher>(256);

function compileEntry(entry: MatchEntry): Matcher {
  const keys = Object.keys(TESTS).filter((key): key is TestedKey => key in TESTS);
  const given = keys.flatMap((key) => {
    const value = entry[key];
    return value === undefined ? [] : [{ key, value }];
  });
  const tests = given.map(({ key, value }) => TESTS[key](value, `${key} ${value}`));
  return {
    matches: (item) => tests.every((test) => test.matches(item)),
    prepare(items) {
      for (const test of tests) test.prepare?.(items);
    },
    reads: [
      ...given.map(({ key, value }) => `${key} ${value}`),
      ...(entry.everyone ? ['everyone'] : []),
    ].join(', '),
  };
}

/** Unlike in titles, `*` stays within one part of a path; `**` spans several. Names may start with a dot. */
function pathPattern(glob: string, rule: string): UserPattern {
  return userPattern(picomatch.makeRe(glob, { nocase: true, dot: true }), (path) => tooSlow(rule, path));
}

/**
 * A test for titles, labels and repository names: a glob that covers the whole text (brackets and parentheses, which
 * titles are full of, stand for themselves), or `/regular expression/flags`. Case does not count.
 * @param rule - What messages call it: `title /^doc/`.
 * @throws {MinutebookError} `config/match` when a regular expression is not one; so do its tests when it takes too long.
 */
export function compilePattern(pattern: string, rule = pattern): UserPattern {
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
function tooSlow(rule: string, text: string): MinutebookError {
  return new MinutebookError('config/match', {
    message: `The rule ${rule} takes too long.`,
    why: `It did not finish on ${JSON.stringify(shorten(text, LONGEST_QUOTE))}.`,
    hint: 'Leave out repetitions within or beside repetitions of the same, as in (a|a)* and .*.*; a glob never takes long.',
  });
}

/** A part of a glob: `*`, `?`, a text, or one of several parts (`{a,b?}`). */
type Part = '*' | '?' | { text: readonly string[] } | { oneOf: readonly (readonly Part[])[] };

/** A text is tested by one glob after another. */
const foldedTexts = remembering<string, { characters: readonly string[]; joined: string }>(64);

/**
 * A test for whole texts, in any case: `*` stands for any characters, also `/` and line ends, `?` for one, `{a,b}` for
 * one of several; all else stands for itself. It takes time in proportion to text and glob, whatever they are.
 */
function globPattern(glob: string): (text: string) => boolean {
  const parts = partsOf([...glob], /^[^{}]*(?:\{[^{}]*\}[^{}]*)*$/u.test(glob));
  const words = parts.flatMap((part) =>
    typeof part === 'object' && 'text' in part ? [part.text.join('')] : [],
  );
  return (text) => {
    const { characters, joined } = foldedTexts(text, () => {
      const each = [...text].map(folded);
      return { characters: each, joined: each.join('') };
    });
    // Most texts lack a word of the glob, which is cheaper to find.
    if (!words.every((word) => joined.includes(word))) return false;
    const start = new Array<boolean>(characters.length + 1).fill(false);
    start[0] = true;
    return reach(start, parts, characters)[characters.length] === true;
  };
}

/** From the places in a text that were reached, those that the parts lead to. */
function reach(
  from: readonly boolean[],
  parts: readonly Part[],
  text: readonly string[],
): readonly boolean[] {
  return parts.reduce<readonly boolean[]>((at, part) => {
    if (part === '*') {
      const first = at.indexOf(true);
      return at.map((_, index) => first !== -1 && index >= first);
    }
    if (part === '?') return at.map((_, index) => at[index - 1] === true);
    if ('oneOf' in part) {
      const ways = part.oneOf.map((way) => reach(at, way, text));
      return at.map((_, index) => ways.some((way) => way[index] === true));
    }
    const { length } = part.text;
    return at.map((_, index) => {
      const begin = index - length;
      return at[begin] === true && part.text.every((character, offset) => text[begin + offset] === character);
    });
  }, from);
}

/** @param braces - Whether braces are in pairs; else they stand for themselves. */
function partsOf(glob: readonly string[], braces: boolean): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < glob.length; at += 1) {
    const character = glob[at] ?? '';
    const last = parts.at(-1);
    if (character === '*' || character === '?') parts.push(character);
    else if (braces && character === '{') {
      const end = glob.indexOf('}', at);
      const ways = glob
        .slice(at + 1, end)
        .join('')
        .split(',');
      parts.push({ oneOf: ways.map((way) => partsOf([...way], false)) });
      at = end;
    } else if (typeof last === 'object' && 'text' in last) {
      parts[parts.length - 1] = { text: [...last.text, folded(character)] };
    } else parts.push({ text: [folded(character)] });
  }
  return parts;
}

/** One character without its case, as regular expressions fold it: characters that grow stay. */
function folded(character: string): string {
  const upper = character.toUpperCase();
  const lower = ([...upper].length === 1 ? upper : character).toLowerCase();
  return [...lower].length === 1 ? lower : character;
}
