import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReferences, isRepositoryName, parseReference, referenceKey } from '../../src/model/reference.ts';

const here = { repository: 'nodejs/security-wg' } as const;

describe('parseReference', () => {
  it.each([
    { text: 'https://github.com/nodejs/node/issues/5', is: ['nodejs/node', 5, 'issue'] },
    { text: 'https://github.com/nodejs/node/pull/5', is: ['nodejs/node', 5, 'pull-request'] },
    {
      text: ' http://www.GitHub.com/nodejs/nodejs.org/pull/5/ ',
      is: ['nodejs/nodejs.org', 5, 'pull-request'],
    },
    { text: 'https://github.com/nodejs/node/pull/5/commits/3f496a8', is: ['nodejs/node', 5, 'pull-request'] },
    { text: 'https://github.com/nodejs/node/pull/5#issuecomment-1', is: ['nodejs/node', 5, 'pull-request'] },
    { text: 'https://github.com/nodejs/node/issues/5?x=y', is: ['nodejs/node', 5, 'issue'] },
    { text: 'github.com/nodejs/node/issues/5', is: ['nodejs/node', 5, 'issue'] },
    { text: 'https://github.com/nodejs/node/discussions/5', is: ['nodejs/node', 5, 'discussion'] },
    { text: 'an_owner/node#5', is: ['an_owner/node', 5, null] },
    { text: 'nodejs/node#5', is: ['nodejs/node', 5, null] },
    { text: '#5', is: ['nodejs/security-wg', 5, null] },
    { text: 'GH-5', is: ['nodejs/security-wg', 5, null] },
  ])('reads $text', ({ text, is: [repository, number, kind] }) => {
    expect(parseReference(text, here)).toEqual({ repository, number, kind });
  });

  it.each([
    { name: 'a list of issues', text: 'https://github.com/nodejs/node/issues' },
    { name: 'a file', text: 'https://github.com/nodejs/node/blob/main/issues/5' },
    { name: 'a commit', text: 'https://github.com/nodejs/node/commit/5' },
    { name: 'another host', text: 'https://gitlab.com/nodejs/node/issues/5' },
    { name: 'a host that only ends alike', text: 'https://github.com.example.org/nodejs/node/issues/5' },
    { name: 'zero', text: 'nodejs/node#0' },
    { name: 'words around it', text: 'see nodejs/node#5' },
    { name: 'a name that cannot be one', text: '-x/node#5' },
  ])('is null for $name', ({ text }) => {
    expect(parseReference(text, here)).toBeNull();
  });

  it('knows a number alone only where it is told the repository', () => {
    expect(parseReference('#5')).toBeNull();
    expect(parseReference('#5', { repository: null })).toBeNull();
  });

  it('reads addresses of another server, and then no others', () => {
    const server = 'https://git.example.org/';
    expect(parseReference('https://git.example.org/a/b/pull/1', { server })?.repository).toBe('a/b');
    expect(parseReference('https://github.com/a/b/pull/1', { server })).toBeNull();
  });

  it('never fails, and finds what it wrote', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = parseReference(text, here);
        if (found !== null) {
          expect(isRepositoryName(found.repository)).toBe(true);
          expect(parseReference(referenceKey(found))?.number).toBe(found.number);
        }
      }),
    );
  });
});

describe('findReferences', () => {
  it.each([
    { text: 'Fixes #5, refs GH-6 (a/b#7).', found: ['#5', 'GH-6', 'a/b#7'] },
    { text: String.raw`an escaped \#5`, found: [String.raw`\#5`] },
    {
      text: '[#5](https://github.com/a/b/issues/5#issuecomment-1)',
      found: ['#5', 'https://github.com/a/b/issues/5'],
    },
    { text: 'https://github.com/a/b/pull/5/files', found: ['https://github.com/a/b/pull/5'] },
    { text: 'a#1 &#35;5 x/y/z#5 ##5 #5a #0 https://gitlab.com/a/b/issues/3', found: [] },
    { text: 'https://github.com.example.org/a/b/issues/3 notgithub.com/a/b/issues/3', found: [] },
  ])('finds what $text names', ({ text, found }) => {
    const references = findReferences(text, here);
    expect(references.map((each) => each.text)).toEqual(found);
    for (const { start, end, text: written } of references) expect(text.slice(start, end)).toBe(written);
  });

  it('finds addresses of any server where the text does not say which it is about', () => {
    const [found] = findReferences('see https://git.example.org/a/b/pull/5.', { server: null });
    expect(found).toMatchObject({ repository: 'a/b', number: 5, kind: 'pull-request', form: 'address' });
  });

  it('finds in a text what parseReference reads alone', () => {
    const part = fc.constantFrom('#', '/', 'GH-', '12', 'a', '-', '.', 'https://github.com/', 'issues/');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const alone = parseReference(text, here);
        if (alone !== null) expect(findReferences(`see ${text}.`, here)[0]).toMatchObject(alone);
      }),
    );
  });
});
