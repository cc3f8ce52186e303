import { describe, expect, it } from 'vitest';
import { withhold, withholdAll } from '../../src/gather/withhold.ts';
import type { Release } from '../../src/model/item.ts';
import { item } from './items.ts';

const secret = item({ number: 7, repository: 'nodejs/secret', title: 'Embargoed', public: false });
const release = (isPublic: boolean): Release => ({
  repository: isPublic ? 'nodejs/node' : 'nodejs/secret',
  tag: 'v1',
  name: 'v1',
  url: `https://github.com/x/${isPublic}`,
  author: null,
  publishedAt: '2023-07-01T00:00:00Z',
  prerelease: false,
  public: isPublic,
});

describe('withhold', () => {
  it('takes out what is not public and counts it', () => {
    const shown = item({ number: 1 });
    expect(withhold([secret, shown], { includePrivate: false })).toEqual({ cleared: [shown], withheld: 1 });
  });

  it('keeps everything as it is when the user asked for private items', () => {
    const shown = item({ number: 1, linked: ['nodejs/secret#7'] });
    expect(withhold([secret, shown], { includePrivate: true })).toEqual({
      cleared: [secret, shown],
      withheld: 0,
    });
  });

  it('takes links and references to a private repository from public items, and no others', () => {
    const reference = (key: string) =>
      ({
        kind: 'referenced',
        at: '2023-07-01T00:00:00Z',
        item: key,
        url: 'u',
        title: 't',
        state: 'open',
      }) as const;
    const comment = { kind: 'commented', at: '2023-07-02T00:00:00Z', by: null } as const;
    const shown = item({
      number: 1,
      linked: ['NodeJS/Secret#9', 'nodejs/node#2'],
      activity: [reference('nodejs/secret#7'), comment, reference('nodejs/node#3')],
    });
    const [left] = withhold([secret, shown], { includePrivate: false }).cleared;
    expect(left?.linked).toEqual(['nodejs/node#2']);
    expect(left?.activity).toEqual([comment, reference('nodejs/node#3')]);
  });

  it('counts an item once that several lists hold', () => {
    const { lists, withheld } = withholdAll([[secret], [secret, item({ number: 1 })]], {
      includePrivate: false,
    });
    expect(withheld).toBe(1);
    expect(lists.map((list) => [list.cleared.length, list.withheld])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('counts private items apart that a recording left no names', () => {
    const nameless = [1, 2].map((n) => ({
      ...secret,
      repository: '/' as const,
      number: n,
      url: `private:${n}`,
    }));
    expect(withhold(nameless, { includePrivate: false }).withheld).toBe(2);
  });

  it('takes out releases of private repositories', () => {
    const { cleared, withheld } = withhold([release(false), release(true)], { includePrivate: false });
    expect([cleared, withheld]).toEqual([[release(true)], 1]);
  });
});
