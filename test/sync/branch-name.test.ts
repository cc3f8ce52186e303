import fc from 'fast-check';
import { expect, it } from 'vitest';
import { branchName, nthName } from '../../src/sync/branch-name.ts';

it.each([
  { parts: ['minutes', 'security-wg', '2023-02-16'], name: 'minutebook/minutes-security-wg-2023-02-16' },
  { parts: ['update', 'keeper', '2024-04..2024-05'], name: 'minutebook/update-keeper-2024-04-to-2024-05' },
  { parts: ['minutes', 'a b~^:?*[\\c', 'x.lock'], name: 'minutebook/minutes-a-b-c-x' },
  { parts: ['run', 'Grüße'], name: 'minutebook/run-Grüße' },
])('makes $name', ({ parts, name }) => {
  expect(branchName(parts)).toBe(name);
});

it('counts from the second name on', () => {
  expect([1, 2, 3].map((n) => nthName('minutebook/x', n))).toEqual([
    'minutebook/x',
    'minutebook/x-2',
    'minutebook/x-3',
  ]);
});

it('makes names that git takes, whatever the parts are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
      const name = branchName(['minutes', ...parts]);
      // https://git-scm.com/docs/git-check-ref-format
      expect(name).not.toMatch(/\.\.|[\s~^:?*[\\\p{Cc}]|@\{|\/\.|\/\/|\.lock(?:\/|$)|[./]$/u);
      expect(name).toMatch(/^minutebook\/./u);
    }),
  );
});
