import { describe, expect, it } from 'vitest';
import { joinGatherings } from '../../src/gather/join-gatherings.ts';
import type { ItemQuery, Source, Wanted } from '../../src/ports/source.ts';
import { item } from './items.ts';

/** Answers each query with an item that has its label for a title; fails for those that ask for the label `bad`. */
function labelled() {
  const asked: Wanted[] = [];
  const itemsOf = (queries: readonly ItemQuery[]) =>
    queries.flatMap(({ labels = [] }) => labels.map((title) => item({ number: 1, title })));
  const source: Source = {
    items: async () => [],
    async gather(wanted) {
      asked.push(wanted);
      if (JSON.stringify(wanted.lists).includes('bad')) throw new Error('bad');
      const newest = (wanted.newestIssues ?? []).map((repository) => [item({ number: 1, repository })]);
      return { lists: wanted.lists.map(itemsOf), newestIssues: newest, summaries: [] };
    },
    lookUp: async () => null,
    releases: async () => [],
    labels: async () => [],
    renames: async () => ({}),
    usage: () => ({ requests: asked.length, cost: 0, retries: 0 }),
  };
  return { asked, source: joinGatherings(source) };
}

const wanting = (labels: readonly string[], more: Partial<Wanted> = {}): Wanted => ({
  lists: labels.map((label) => [{ scope: ['nodejs'], labels: [label] }]),
  fields: {},
  ...more,
});

describe('joinGatherings', () => {
  it('asks once for all that is wanted at a time, and gives everybody their own', async () => {
    const { asked, source } = labelled();
    const [one, two, three] = await Promise.all([
      source.gather(wanting(['a', 'b'], { newestIssues: ['nodejs/one'] })),
      source.gather(wanting(['c'], { newestIssues: ['nodejs/two', 'nodejs/one'] })),
      source.gather(wanting([])),
    ]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.newestIssues).toEqual(['nodejs/one', 'nodejs/two']);
    expect(one.lists.map(([found]) => found?.title)).toEqual(['a', 'b']);
    expect(one.newestIssues.map(([found]) => found?.repository)).toEqual(['nodejs/one']);
    expect(two.lists.map(([found]) => found?.title)).toEqual(['c']);
    expect(two.newestIssues.map(([found]) => found?.repository)).toEqual(['nodejs/two', 'nodejs/one']);
    expect(three).toEqual({ lists: [], newestIssues: [], summaries: [] });
  });

  it('does not mix what asks for other fields, or comes later', async () => {
    const { asked, source } = labelled();
    const first = wanting(['a']);
    const other = wanting(['b'], { fields: { files: true } });
    await Promise.all([source.gather(first), source.gather(other)]);
    const later = wanting(['c']);
    await source.gather(later);
    expect(asked).toEqual([first, other, later]);
  });

  it('fails only what is wrong', async () => {
    const { asked, source } = labelled();
    const [good, bad] = await Promise.allSettled([
      source.gather(wanting(['a'])),
      source.gather(wanting(['bad'])),
    ]);
    expect(good).toMatchObject({ status: 'fulfilled', value: { lists: [[{ title: 'a' }]] } });
    expect(bad).toMatchObject({ status: 'rejected' });
    expect(asked).toHaveLength(3);
  });
});
