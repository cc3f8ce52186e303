import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRepositoryName, parseReference, referenceKey } from '../../src/model/reference.ts';

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
