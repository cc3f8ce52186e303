import { expect, it } from 'vitest';
import { meetingItems } from '../../src/gather/meeting-items.ts';
import type { Author, Item } from '../../src/model/item.ts';
import { item } from './items.ts';

const series = [{ repository: 'acme/wg' as const, title: 'Acme Security WG Meeting' }];
const bot: Author = { login: 'github-actions[bot]', insider: false };
const ann: Author = { login: 'ann', insider: true };
const stranger: Author = { login: 'eve', insider: false };
const trust = {
  isOurs: async (author: Author | null) => author === bot,
  isKnown: async (author: Author | null) => author === bot || author === ann,
  isTrusted: async (author: Author | null) => author === bot || author === ann,
};
const issue = (title: string, opener: Author, more: Partial<Item> = {}) =>
  item({ number: 5, repository: 'acme/wg', kind: 'issue', title, opener, labels: ['wg-agenda'], ...more });

it.each([
  {
    name: 'the title of a meeting, of ours',
    of: issue('Acme Security WG Meeting 2023-02-16', bot),
    is: true,
  },
  { name: 'the title with a time', of: issue('Acme Security WG Meeting 2023-02-02 08:00', bot), is: true },
  {
    name: 'the title as somebody typed it who may write',
    of: issue('Acme Security WG meeting, 2023-02-16', ann),
    is: true,
  },
  { name: 'a mark, of ours', of: issue('Our next meeting', bot), marked: true, is: true },
  { name: 'the title, of a stranger', of: issue('Acme Security WG Meeting 2023-02-16', stranger), is: false },
  { name: 'a mark, of a stranger', of: issue('Our next meeting', stranger), marked: true, is: false },
  { name: 'a mark, copied by somebody else', of: issue('Our next meeting', ann), marked: true, is: false },
  {
    name: 'an issue about a meeting',
    of: issue('Actions of Acme Security WG Meeting 2023-02-16', ann),
    is: false,
  },
  { name: 'a title without a day', of: issue('Acme Security WG Meeting', ann), is: false },
  {
    name: 'minutes, a pull request',
    of: issue('Acme Security WG Meeting 2023-02-16', ann, { kind: 'pull-request' }),
    is: false,
  },
  {
    name: 'an issue of another repository',
    of: issue('Acme Security WG Meeting 2023-02-16', ann, { repository: 'acme/app' }),
    is: false,
  },
])('tells $name: $is', async ({ of, marked = false, is }) => {
  const found = await meetingItems([of], { series, trust, isMarked: async () => marked });
  expect([...found]).toEqual(is ? [of.url] : []);
});
