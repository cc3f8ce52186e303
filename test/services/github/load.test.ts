import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GitHubClient } from '../../../src/services/github/client.ts';
import type { CountedPart } from '../../../src/services/github/documents.ts';
import { tooHeavy } from '../../../src/services/github/failures.ts';
import { askParts, createLoad, inRequests } from '../../../src/services/github/load.ts';

/** A part that asks for so many records, and for half of them when it is too much. */
function part(index: number, records: number): CountedPart {
  return {
    alias: `p${index}`,
    selection: `search(first: ${records})`,
    variables: {},
    records,
    lighter: () => (records > 1 ? part(index, Math.ceil(records / 2)) : null),
  };
}

/** A GitHub that takes so many records at once; `asked` are the records of each question, refused ones too. */
function limited(limit: number) {
  const asked: number[] = [];
  const client = {
    graphql: async ({ query, records = 0 }: { query: string; records?: number }) => {
      asked.push(records);
      if (records > limit) throw tooHeavy('github.test', 'nodejs', { certain: true });
      return Object.fromEntries([...query.matchAll(/(p\d+):/gu)].map(([, alias = '']) => [alias, 'answer']));
    },
  } as unknown as GitHubClient;
  const load = createLoad();
  const signal = new AbortController().signal;
  const context = {
    client,
    load,
    fragments: {},
    shared: {},
    subject: 'nodejs',
    signal,
    onWarning: () => undefined,
  };
  return { asked, load, ask: (parts: readonly CountedPart[]) => askParts('Items', parts, 12, context) };
}

const sizes = fc.array(fc.integer({ min: 1, max: 3300 }), { minLength: 1, maxLength: 40 });

describe('parts in requests', () => {
  it('stay in order and below the limit, but for a part that is too large for any', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 5000 }), (records, limit) => {
        const parts = records.map((count, index) => part(index, count));
        const requests = inRequests(parts, 12, limit);
        expect(requests.flat()).toEqual(parts);
        for (const request of requests) {
          const sum = request.reduce((total, each) => total + each.records, 0);
          expect(request.length === 1 || (sum <= limit && request.length <= 12)).toBe(true);
        }
      }),
    );
  });
});

describe('asking a GitHub with a limit', () => {
  it('answers every part, whatever the limit is', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.integer({ min: 40, max: 5000 }), async (records, limit) => {
        const { ask } = limited(limit);
        const parts = records.map((count, index) => part(index, count));
        expect(Object.keys(await ask(parts)).sort()).toEqual(parts.map(({ alias }) => alias).sort());
      }),
    );
  });

  it('learns the limit: what it knows to be too much is not asked again', async () => {
    const { asked, ask } = limited(1000);
    const many = Array.from({ length: 12 }, (_, index) => part(index, 300));
    await ask(many);
    const before = asked.length;
    await ask(many);
    expect(asked.slice(before).every((records) => records <= 1000)).toBe(true);
  });

  it('takes less of the part that asks for most, and keeps what goes with it', async () => {
    const { asked, ask } = limited(600);
    await ask([part(0, 1), part(1, 1000)]);
    expect(asked).toEqual([1001, 501]);
  });

  it('gives up when nothing can be taken away', async () => {
    const { ask } = limited(0);
    await expect(ask([part(0, 4)])).rejects.toMatchObject({ code: 'github/too-heavy' });
  });
});
