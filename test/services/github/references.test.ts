import { expect, it } from 'vitest';
import { referencesIn } from '../../../src/services/github/references.ts';

it.each([
  { name: 'a number of the same repository', text: 'Fixes #12.', found: ['nodejs/node#12'] },
  { name: 'the old form', text: 'see GH-7', found: ['nodejs/node#7'] },
  { name: 'another repository', text: 'Refs nodejs/security-wg#860', found: ['nodejs/security-wg#860'] },
  {
    name: 'addresses of issues and pull requests',
    text: 'https://github.com/nodejs/TSC/issues/3 (https://github.com/nodejs/node/pull/4#issuecomment-1)',
    found: ['nodejs/TSC#3', 'nodejs/node#4'],
  },
  { name: 'the same one once', text: '#1 and nodejs/node#1', found: ['nodejs/node#1'] },
  { name: 'nothing in code', text: 'a `#1` b ``#2 ` #3``\n\n```js\n#4\n```\n#5', found: ['nodejs/node#5'] },
  { name: 'nothing in an unclosed fence', text: '~~~\n#4', found: [] },
  { name: 'nothing in a comment', text: '<!-- Fixes #1 --> #2', found: ['nodejs/node#2'] },
  {
    name: 'no colours, anchors, words or other servers',
    text: 'a#1 #0 #12ab x/#1 https://gitlab.com/a/b/issues/3',
    found: [],
  },
])('finds $name', ({ text, found }) => {
  expect(referencesIn(text, 'nodejs/node', 'https://github.com')).toEqual(found);
});

it('takes no more than a moment for long runs of the characters it looks for', () => {
  const runs = ['`', '#1', '<!--', '~~~\n', 'a/b', '```\n', '`a'].map((part) => part.repeat(20_000));
  for (const text of runs) expect(Array.isArray(referencesIn(text, 'a/b', 'https://github.com'))).toBe(true);
}, 5_000);
