import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReference } from '../../scripts/check-reference.ts';
import { applyFixes, lintDocument } from '../../src/check/lint-document.ts';
import { isMinutebookError } from '../../src/errors/minutebook-error.ts';

const file = 'wg/2023-02-16.md';
const minutes =
  '# Meeting 2023-02-17\n\n## Present\n\n* Ada @ada\n\n## Agenda\n\n### o/wg\n\n* A [5](https://github.com/o/wg/issues/5)\n';

it('docs/check.md is that of the rules', () => {
  expect(readFileSync('docs/check.md', 'utf8')).toBe(checkReference());
});

describe('rules', () => {
  const names = (rules: Parameters<typeof lintDocument>[1]['rules']) =>
    lintDocument(minutes, { file, rules: rules ?? {} }).messages.map(({ ruleId, fatal }) => [ruleId, fatal]);

  it('are errors, warnings and hints', () => {
    expect(names({})).toEqual([
      ['title-date', true],
      ['number-sign', undefined],
    ]);
  });

  it('are switched off, on and to another level by name', () => {
    expect(names({ 'title-date': 'off', 'number-sign': 'error' })).toEqual([['number-sign', true]]);
    expect(names({ 'title-date': 'info', 'number-sign': 'off' })).toEqual([['title-date', undefined]]);
  });

  it('that wait to be asked have the level they are given', () => {
    const text = `${minutes}  * said\n* B #6\n\n## Present\n\nWe were fewer people than last time around.\n`;
    const { messages } = lintDocument(text, {
      file,
      rules: { 'item-note': 'warning', unreadable: 'warning' },
    });
    const asked = messages.filter(({ ruleId }) => ruleId === 'item-note' || ruleId === 'unreadable');
    expect(asked.map(({ line, ruleId, fatal }) => [line, ruleId, fatal])).toEqual([
      [13, 'item-note', false],
      [17, 'unreadable', false],
    ]);
  });

  it('say where they found it', () => {
    const [, message] = lintDocument(minutes, { file }).messages;
    expect(message).toMatchObject({
      source: 'minutebook',
      file,
      line: 11,
      column: 6,
      actual: '5',
      expected: ['#5'],
    });
  });

  it('follow the kind of the document, given or guessed', () => {
    const text = '# Notes\n\n* A [5](https://github.com/o/wg/issues/5)\n';
    expect(lintDocument(text, { file: 'a.md' }).messages).toEqual([]);
    expect(lintDocument(text, { file: 'a.md', kind: 'minutes' }).messages).toHaveLength(1);
  });
});

describe('fixes', () => {
  it.each([
    {
      name: 'a missing sign',
      from: 'A [5](https://github.com/o/wg/issues/5)',
      to: 'A [#5](https://github.com/o/wg/issues/5)',
    },
    { name: 'a broken start', from: '* see htps://example.org/x', to: '* see https://example.org/x' },
    { name: 'a scheme twice', from: '* [x](http://https://a.b)', to: '* [x](http://a.b)' },
    { name: 'a missing scheme', from: '* [x](github.com/a)', to: '* [x](https://github.com/a)' },
    { name: 'a missing space', from: '* See.https://a.b/c', to: '* See. https://a.b/c' },
    {
      name: 'a gap in a link',
      from: '* [#7] (https://github.com/o/wg/issues/7)',
      to: '* [#7](https://github.com/o/wg/issues/7)',
    },
    {
      name: 'somebody listed again',
      from: '## Present\r\n\r\n* A B @a\r\n* a b @A\r\n* C\r\n',
      to: '## Present\r\n\r\n* A B @a\r\n* C\r\n',
    },
  ])('repair $name and nothing else', ({ from, to }) => {
    const text = `# Meeting 2023-02-16\r\n\r\n- kept  \r\n\r\n${from}\r\n`;
    const fixed = text.replace(from, () => to);
    expect(lintDocument(text, { file }).fixed).toBe(fixed);
    expect(lintDocument(fixed, { file }).fixed).toBe(fixed);
  });

  it('turn a month and its day round', () => {
    const text = '# Update 2023-07\n\n## Meetings\n\n* 07/26 - chair\n';
    expect(lintDocument(text, { file: 'update-2023-07.md' }).fixed).toBe(text.replace('07/26', '26/07'));
  });

  it('leave alone what may be meant otherwise', () => {
    const text =
      '# Meeting 2023-02-17\n\n## Present\n\n* A B @a\n* A C @a\n\n## Agenda\n\n* [#5](https://github.com/o/wg/issues/6)\n';
    const { messages, fixed } = lintDocument(text, { file });
    expect(messages).toHaveLength(3);
    expect(fixed).toBe(text);
  });

  it('that overlap are applied one at a time', () => {
    expect(
      applyFixes('abcdef', [
        { start: 2, end: 4, text: 'X' },
        { start: 3, end: 5, text: 'Y' },
        { start: 0, end: 0, text: '-' },
      ]),
    ).toBe('-abXef');
    const atOnePlace = [
      { start: 2, end: 4, text: 'X' },
      { start: 2, end: 2, text: '-' },
    ];
    expect(applyFixes('abcdef', atOnePlace)).toBe('ab-Xef');
  });
});

it('copes with any text, and a repaired text needs no second repair twice over', () => {
  const piece = fc.constantFrom(
    ...[
      '# Meeting 2023-02-17\n',
      '# Update 2023-06\n',
      '## Present\n',
      '## WG Meetings\n',
      '### o/wg\n',
      '* ',
      '  - ',
      '\n',
      '\n\n',
      '\r\n',
    ],
    ...[
      '@ada',
      'Ada @ada\n',
      '[5](https://github.com/o/wg/issues/5)',
      '[#5](https://github.com/o/wg/issues/6)',
      '[#7] (https://a.b)',
      'htps://a.b',
      '[](',
      ')',
    ],
    ...[
      '07/26',
      'June meetings',
      '$MINUTES_DOC$',
      '{{x}}',
      'x.https://a.b',
      '[a](b.md)',
      '[a](%zz)',
      '\uFEFF',
      '`',
      '<',
      '- [ ] do it\n',
      '**Recording**:\n',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 40 }), (pieces) => {
      const options = { file: 'update-2023-07.md', exists: () => false, knownLogins: ['adaa'] };
      try {
        const text = pieces.join('');
        const { messages, fixed } = lintDocument(text, options);
        for (const { line, ruleId } of messages) {
          expect(line).toBeGreaterThan(0);
          expect(ruleId).toBeTruthy();
        }
        let last = fixed;
        for (let run = 0; run < 40; run += 1) last = lintDocument(last, options).fixed;
        expect(lintDocument(last, options).fixed).toBe(last);
      } catch (error) {
        if (!isMinutebookError(error)) throw error;
      }
    }),
    { numRuns: 40 },
  );
});
