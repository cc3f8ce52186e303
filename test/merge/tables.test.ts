import { describe, expect, it } from 'vitest';
import { planMerge } from '../../src/merge/plan-merge.ts';

const row = (n: number) => `| ${n}0m | Proposal [#${n}](https://github.com/acme/app/issues/${n}) |\n`;
const table = (...numbers: number[]) =>
  `## Proposals\n\n| timebox | topic |\n| :-: | --- |\n${numbers.map(row).join('')}`;
const numbers = (text: string) => [...text.matchAll(/#(\d+)\]/gu)].map(([, n]) => Number(n));
const merged = (existing: string, generated: string) => planMerge(existing, generated).text;

describe('a table of items', () => {
  it('that people made a list takes what is new as a point of the list', () => {
    const list = merged('', table(1, 2)).replace(
      /\|[\s\S]*\|\n/u,
      '* First [#1](https://github.com/acme/app/issues/1)\n',
    );
    expect(merged(list, table(1, 2, 3))).toContain(
      '* First [#1](https://github.com/acme/app/issues/1)\n* 30m, Proposal [#3](https://github.com/acme/app/issues/3)\n',
    );
  });

  it('that people took out comes back with what is new alone', () => {
    const without = merged('', table(1, 2)).replace(/\|[\s\S]*\|\n/u, '');
    const text = merged(without, table(1, 2, 3));
    expect(numbers(text)).toEqual([3]);
    expect(text).toContain('| timebox | topic |\n');
  });

  it('is filled and emptied around its header', () => {
    const filled = merged(merged('', table()), table(1, 2));
    expect(numbers(filled)).toEqual([1, 2]);
    expect(merged(filled, table())).toBe(merged('', table()));
  });

  it('keeps columns and rows that people added', () => {
    const own = merged('', table(1, 2))
      .replace('| timebox | topic |', '| timebox | topic | notes |')
      .replace(row(1), `${row(1).trimEnd()} Ann asks |\n| 5m | Break |\n`);
    const text = merged(own, table(1, 2, 3));
    for (const words of ['| notes |', ' Ann asks |\n| 5m | Break |\n']) expect(text).toContain(words);
    expect(numbers(text)).toEqual([1, 2, 3]);
  });
});

/** As a version wrote it that remembered tables as a whole. */
const EARLIER = `${table(1, 2, 3)}
<!-- minutebook 1 D/QSi8g0z8Hu47 +prPVoUREYXJyY -->
`;

describe('a table of an earlier version', () => {
  it('is the tool’s own row by row where nobody touched it', () => {
    expect(planMerge(EARLIER, table(1, 2, 3)).changed).toBe(false);
    const next = merged(EARLIER, table(1, 3, 4));
    expect(numbers(next)).toEqual([1, 3, 4]);
    expect(numbers(merged(next.replace(row(3), ''), table(1, 3, 4, 5)))).toEqual([1, 4, 5]);
  });

  it('gets nothing back that people took out', () => {
    const edited = EARLIER.replace(row(2), '');
    expect(merged(edited, table(1, 2, 3))).toBe(edited);
  });
});
