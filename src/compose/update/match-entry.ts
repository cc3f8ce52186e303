import picomatch from 'picomatch';
import type { MatchEntry } from '../../model/config.ts';
import type { Item } from '../../model/item.ts';
import { type UserPattern, userPattern } from '../../model/user-pattern.ts';
import { textPattern, tooSlow } from './text-pattern.ts';

/** A match entry, ready to test many items. */
export interface Matcher {
  /** @throws {MinutebookError} `config/match` when a pattern in it takes too long. */
  matches(item: Item): boolean;
  /** Look at many items at once, which is faster for regular expressions. */
  prepare(items: readonly Item[]): void;
  /** The entry as a person reads it: `repo nodejs/node, label permission`. */
  readonly reads: string;
}

interface Test {
  matches(item: Item): boolean;
  prepare?(items: readonly Item[]): void;
}

/** How each key of an entry is tested; `config.ts` of the model says what the keys mean. */
const TESTS: { [Key in keyof Required<MatchEntry>]: (value: string, rule: string) => Test } = {
  repo: (value, rule) => some(textPattern(value, rule), ({ repository }) => [repository]),
  label: (value, rule) => some(textPattern(value, rule), ({ labels }) => labels),
  title: (value, rule) => some(textPattern(value, rule), ({ title }) => [title]),
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
};

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
  const keys = Object.keys(TESTS).filter((key): key is keyof MatchEntry => key in TESTS);
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
    reads: given.map(({ key, value }) => `${key} ${value}`).join(', '),
  };
}

/** Unlike in titles, `*` stays within one part of a path; `**` spans several. Names may start with a dot. */
function pathPattern(glob: string, rule: string): UserPattern {
  return userPattern(picomatch.makeRe(glob, { nocase: true, dot: true }), (path) => tooSlow(rule, path));
}
