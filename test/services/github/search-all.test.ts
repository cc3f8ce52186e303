import { describe, expect, it } from 'vitest';
import type { SearchPage } from '../../../src/services/github/search-all.ts';
import { type SearchContext, searchAll } from '../../../src/services/github/search-all.ts';
import type { Search } from '../../../src/services/github/search-query.ts';

interface Entry {
  id: string;
}

const search: Search = {
  scope: 'org:a',
  text: '',
  kind: 'issue',
  ranges: {},
  axes: ['created', 'updated'],
  boolean: false,
  summary: false,
};
const entries = (from: number, to: number): Entry[] =>
  Array.from({ length: to - from }, (_, index) => ({ id: String(from + index) }));
const page = (count: number, found: Entry[], next: string | null = null): SearchPage<Entry> => ({
  count,
  found,
  next,
});

/** A port that hands out one page after the other, the last one for ever. */
function readings(...pages: [SearchPage<Entry>, ...SearchPage<Entry>[]]) {
  const warnings: string[] = [];
  let asked = 0;
  const context: SearchContext<Entry> = {
    port: {
      page: async () => {
        asked += 1;
        return pages[Math.min(asked, pages.length - 1)] ?? pages[0];
      },
      counts: async (searches) => searches.map(() => 0),
    },
    now: 0,
    onRead: () => undefined,
    onWarning: (warning) => warnings.push(warning),
  };
  return {
    result: searchAll(search, pages[0], context).then((found) => found.length),
    warnings,
    asked: () => asked,
  };
}

describe('results that do not add up', () => {
  it('are read again when one slipped from page to page', async () => {
    const { result, warnings, asked } = readings(
      page(150, entries(0, 100), '100'),
      page(150, entries(99, 149)),
      page(150, entries(0, 100), '100'),
      page(150, entries(100, 150)),
    );
    expect(await result).toBe(150);
    expect([warnings, asked()]).toEqual([[], 3]);
  });

  it('are taken with a warning when they come the same twice: the index still counts what is gone', async () => {
    const { result, warnings } = readings(page(51, entries(0, 50)));
    expect(await result).toBe(50);
    expect(warnings).toEqual([
      expect.stringContaining('GitHub counts 51 results of a search but returns 50'),
    ]);
  });

  it.each([
    { name: 'many are missing every time', pages: [page(100, entries(0, 50))] as const },
    {
      name: 'they never come to rest',
      pages: [1, 2, 3, 4, 5].map((n) => page(60, entries(n, n + 59))) as [SearchPage<Entry>],
    },
  ])('are refused when $name', async ({ pages }) => {
    const { result, asked } = readings(...pages);
    await expect(result).rejects.toMatchObject({ code: 'github/incomplete' });
    expect(asked()).toBe(3);
  });
});
