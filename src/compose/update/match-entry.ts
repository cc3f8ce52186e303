import picomatch from 'picomatch';
import type { MatchEntry } from '../../model/config.ts';
import type { Item } from '../../model/item.ts';
import { textPattern } from './text-pattern.ts';

/** A match entry, ready to test many items. */
export interface Matcher {
  matches(item: Item): boolean;
  /** The entry as a person reads it: `repo nodejs/node, label permission`. */
  readonly reads: string;
}

type Test = (item: Item) => boolean;

/** How each key of an entry is tested; `config.ts` of the model says what the keys mean. */
const TESTS: { [Key in keyof Required<MatchEntry>]: (value: string) => Test } = {
  repo: (value) => {
    const test = textPattern(value);
    return (item) => test(item.repository);
  },
  label: (value) => {
    const test = textPattern(value);
    return (item) => item.labels.some(test);
  },
  title: (value) => {
    const test = textPattern(value);
    return (item) => test(item.title);
  },
  author: (value) => {
    const login = value.toLowerCase();
    return (item) => item.author?.toLowerCase() === login;
  },
  path: (value) => {
    const test = pathPattern(value);
    return (item) => item.files.some(test);
  },
  kind: (value) => (item) => item.kind === value,
  linked: (value) => {
    const key = value.toLowerCase();
    return (item) => item.linked.some((linked) => linked.toLowerCase() === key);
  },
};

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
  const tests = given.map(({ key, value }) => TESTS[key](value));
  return {
    matches: (item) => tests.every((test) => test(item)),
    reads: given.map(({ key, value }) => `${key} ${value}`).join(', '),
  };
}

/** Unlike in titles, `*` stays within one part of a path; `**` spans several. Names may start with a dot. */
function pathPattern(glob: string): (text: string) => boolean {
  const expression = picomatch.makeRe(glob, { nocase: true, dot: true });
  return (text) => expression.test(text);
}
