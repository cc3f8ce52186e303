import { expect, it } from 'vitest';
import { unifiedDiff } from '../../src/merge/unified-diff.ts';

const plain = { color: false };

it.each([
  ['equal texts', 'a\n', 'a\n', ''],
  ['a new file', '', 'a\n', '--- /dev/null\n+++ b/notes/x.md\n@@ -0,0 +1,1 @@\n+a\n'],
  [
    'an added line',
    'a\nb\n',
    'a\nc\nb\n',
    '--- a/notes/x.md\n+++ b/notes/x.md\n@@ -1,2 +1,3 @@\n a\n+c\n b\n',
  ],
  [
    'a missing final newline',
    'a',
    'a\nb',
    '--- a/notes/x.md\n+++ b/notes/x.md\n@@ -1,1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline at end of file\n',
  ],
])('writes %s', (_, before, after, expected) => {
  expect(unifiedDiff('notes/x.md', before, after, plain)).toBe(expected);
});

it('colors lines for a terminal and shows control characters instead of sending them', () => {
  const diff = unifiedDiff('x.md', 'a\n', '\u001b[2Jb\r\n', { color: true });
  expect(diff).toContain('\u001b[31m-a\u001b[0m\n');
  expect(diff).toContain('\u001b[32m+␛[2Jb␍\u001b[0m\n');
  expect(diff).toContain('\u001b[36m@@ ');
});
