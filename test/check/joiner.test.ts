import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lintDocument } from '../../src/check/lint-document.ts';
import { rememberedEntries, stillOwn } from '../../src/merge/own-entries.ts';

const fixture = (path: string) => readFileSync(`fixtures/existing/${path}.md`, 'utf8');

it.each(['minutes/untouched', 'minutes/edited-item', 'update/untouched', 'rollup/untouched'])(
  'takes out what an earlier version put into %s, and the line stays whose it was',
  (path) => {
    const before = fixture(path);
    const { messages, fixed } = lintDocument(before, { file: 'x.md', rules: { address: 'off' } });
    expect(messages.map(({ ruleId }) => ruleId)).toContain('joiner');
    const after = stillOwn(before, fixed);
    expect(after).not.toMatch(/[\u2060\u200b]/u);
    const own = (text: string) => rememberedEntries(text).map((entry) => entry.own);
    expect(own(after)).toEqual(own(before));
    expect(own(after)).toContain(true);
  },
);

it.each([
  'نی\u200cخواهم',
  '\u{1f468}\u200d\u{1f469}',
  'ไทย\u200bไทย',
  'a\u2060b',
  '`@\u2060ann`',
  '<https\u2060://x.y>',
])('leaves what people typed: %j', (text) => {
  expect(lintDocument(`# T\n\n${text}\n`, { file: 'x.md' }).fixed).toBe(`# T\n\n${text}\n`);
});
