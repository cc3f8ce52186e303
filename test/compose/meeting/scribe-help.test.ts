import fc from 'fast-check';
import { expect, it } from 'vitest';
import { helpLine } from '../../../src/compose/meeting/scribe-help.ts';

it('puts notes on one line that stays inside its comment, whatever they hold', () => {
  const text = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('-->', '--!>', '<!--', '--', '\n', '<!-- minutebook 1 x -->')),
  );
  fc.assert(
    fc.property(text, (parts) => {
      const help = helpLine({ date: '2023-02-02', file: 'x.md', text: parts.join('') });
      expect(help.text).not.toMatch(/--|[<>&"'`|\n\r]/u);
    }),
  );
});

it('reads as it was written', () => {
  const text = '* Ann: "it\'s done"\n  * with --flag <b>';
  expect(helpLine({ date: '2023-02-02', file: 'x.md', text }).text).toBe(
    'Ann: ”it’s done” • with ‐-flag ‹b›',
  );
});
