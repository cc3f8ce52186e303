import { Temporal } from 'temporal-polyfill';
import type { Period } from '../model/meeting.ts';
import type { WorkItem } from '../model/update.ts';
import type { Source } from '../ports/source.ts';

/** How many people are looked up, those with the newest work first: each takes a search. */
const ASKED = 40;

/**
 * Marks the merged pull requests of people who had nothing merged in their repository before the period. The author's
 * association does not show this: after the first merge everybody is a `CONTRIBUTOR`
 * (https://docs.github.com/en/graphql/reference/enums#commentauthorassociation). Insiders and apps are not looked up.
 */
export async function markFirstTime<T extends WorkItem>(
  source: Pick<Source, 'gather'>,
  items: readonly T[],
  { from }: Pick<Period, 'from'>,
): Promise<T[]> {
  const work = items.filter(isMergedFromOutside).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const authors = [...new Map(work.map((item) => [keyOf(item), item])).values()].slice(0, ASKED);
  if (authors.length === 0) return [...items];
  const to = Temporal.Instant.from(from).subtract({ seconds: 1 }).toString();
  const { lists } = await source.gather({
    lists: authors.map(({ repository, author }) => [
      { scope: [repository], kind: 'pull-request', authors: author === null ? [] : [author], merged: { to } },
    ]),
    fields: {},
  });
  const fresh = new Set(authors.filter((_, index) => lists[index]?.length === 0).map(keyOf));
  return items.map((item) =>
    isMergedFromOutside(item) && fresh.has(keyOf(item)) ? { ...item, firstTime: true } : item,
  );
}

function isMergedFromOutside({ author, opener, mergedAt, status }: WorkItem): boolean {
  const isPersons = author !== null && opener !== null && !opener.login.endsWith('[bot]');
  return isPersons && !opener.insider && mergedAt !== null && status === 'done';
}

function keyOf({ repository, author }: WorkItem): string {
  return `${repository} ${author}`.toLowerCase();
}
