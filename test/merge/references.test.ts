import { describe, expect, it } from 'vitest';
import { headingRepository, isOnlyAddress, references, subject } from '../../src/merge/references.ts';
import { newestRepository } from '../../src/model/renamed.ts';

const about = (text: string, repository?: string, renamed = {}) => {
  const newest = newestRepository(renamed);
  return subject(text, references(text, newest), repository, newest)?.key;
};

describe('what a line is about', () => {
  it.each([
    ['an address', 'Title - https://github.com/nodejs/node/pull/48569'],
    ['an address in brackets', 'Title <https://github.com/nodejs/node/pull/48569>'],
    ['an address with a slash at the end', 'Title - https://github.com/nodejs/node/pull/48569/'],
    ['an address with a fragment', 'Title https://github.com/nodejs/node/issues/48569#issuecomment-1'],
    ['an address with a query', 'Title https://github.com/nodejs/node/issues/48569?notification=1'],
    ['the changed files', 'https://github.com/nodejs/node/pull/48569/files'],
    ['the commits', 'https://github.com/nodejs/node/pull/48569/commits/9ddd1a9'],
    ['an address without encryption', 'http://www.github.com/nodejs/node/pull/48569'],
    ['an address without scheme', 'see github.com/nodejs/node/pull/48569'],
    ['an address on another server', 'https://github.example.org/nodejs/node/pull/48569'],
    ['an address in other case', 'https://github.com/NodeJS/Node/pull/48569'],
    ['the form of the minutes', 'Title [#48569](https://github.com/nodejs/node/issues/48569)'],
    ['a link with the title', '[Title](https://github.com/nodejs/node/pull/48569)'],
    ['the short form', 'Title nodejs/node#48569'],
    ['an escaped address', 'Title - https\\://github.com/nodejs/node/pull/48569'],
    ['a checked box', '[x] Title - https://github.com/nodejs/node/pull/48569'],
  ])('is known from %s', (_, text) => {
    expect(about(text)).toBe('nodejs/node#48569');
  });

  it.each([
    ['at the end', 'tools: update clang-format to v19 #55201'],
    ['at the end, in brackets', 'tools: update clang-format (#55201).'],
    ['at the start', '#55201 tools: update clang-format'],
  ])('is known from a number %s below the heading of a repository', (_, text) => {
    expect(about(text, 'nodejs/node')).toBe('nodejs/node#55201');
    expect(about(text)).toBeUndefined();
  });

  it.each([
    ['a number in the middle', 'covered by #55201, will be removed'],
    ['a heading of a release', 'v20.4.0 (Rafael)'],
    ['a search', 'https://github.com/nodejs/security-wg/issues?q=is%3Aissue'],
    ['a comparison', 'https://github.com/nodejs/node/compare/v1...v2'],
    ['a path that looks like one', 'src/node#12a'],
  ])('is not known from %s', (_, text) => {
    expect(about(text, 'nodejs/node')).toBeUndefined();
  });

  it('is the link with the number, whatever else the title or an activity names', () => {
    const text =
      'Revert https://github.com/a/b/pull/1 and c/d#2 [#3](https://github.com/e/f/pull/3), [#4](https://github.com/g/h/pull/4) merged';
    expect(about(text)).toBe('e/f#3');
  });

  it('is the last address, because titles may hold others', () => {
    expect(about('Revert https://github.com/a/b/pull/1 - https://github.com/c/d/pull/2')).toBe('c/d#2');
  });

  it('follows renames of repositories to the end', () => {
    const renamed = { 'iojs/io.js': 'nodejs/io.js', 'nodejs/io.js': 'nodejs/node' };
    expect(about('https://github.com/iojs/io.js/pull/7', undefined, renamed)).toBe('nodejs/node#7');
  });

  it('does not follow renames in circles', () => {
    expect(about('https://github.com/a/b/pull/7', undefined, { 'a/b': 'b/a', 'b/a': 'a/b' })).toMatch(/#7$/u);
  });
});

describe('headings of repositories', () => {
  it.each([
    'nodejs/security-wg',
    '[nodejs/security-wg](https://github.com/nodejs/security-wg)',
    '`NodeJS/Security-WG`:',
  ])('knows %s', (text) => {
    expect(headingRepository(text, newestRepository({}))).toBe('nodejs/security-wg');
  });

  it.each(['Action to update (https://github.com/nodejs/security-wg/issues/828).', 'Q&A/Other', '5/6 done'])(
    'does not take %s for one',
    (text) => {
      expect(headingRepository(text, newestRepository({}))).toBeUndefined();
    },
  );
});

it.each([
  ['https://github.com/nodejs/node/pull/1', true],
  ['<https://github.com/nodejs/node/pull/1>', true],
  ['PR https://github.com/nodejs/node/pull/1', false],
])('tells whether %s is only an address', (text, expected) => {
  expect(isOnlyAddress(text)).toBe(expected);
});
