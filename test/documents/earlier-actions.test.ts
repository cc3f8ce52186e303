import { expect, it } from 'vitest';
import { earlierActions } from '../../src/documents/earlier-actions.ts';
import type { FileSystem } from '../../src/ports/deps.ts';

const dates = Array.from({ length: 40 }, (_, week) =>
  new Date(Date.UTC(2023, 0, 5 + 7 * week)).toISOString().slice(0, 10),
);
const minutesOf = (texts: ReadonlyMap<string, string>) => {
  const files = { read: async (path: string) => texts.get(path) ?? null } as FileSystem;
  const earlier = [...texts.keys()].map((path) => ({ path, date: path.slice('/notes/wg/'.length, -3) }));
  return earlierActions(earlier, '/notes/wg', files);
};
const page = (actions: readonly string[]) =>
  `# Meeting\n\n## Actions\n\n${actions.map((each) => `* ${each}\n`).join('')}`;

it('carries an action until it is done, over a year of weekly meetings', async () => {
  const texts = new Map(
    dates.map((date, week) => [`/notes/wg/${date}.md`, page(week === 0 ? ['Write it'] : [])]),
  );
  expect(await minutesOf(texts)).toEqual([{ text: 'Write it', date: '2023-01-05', file: '2023-01-05.md' }]);
  texts.set(`/notes/wg/${dates[30]}.md`, page(['[x] write it.']));
  expect(await minutesOf(texts)).toEqual([]);
});

it('gives the newest first and leaves out what cannot be read', async () => {
  const texts = new Map([
    ['/notes/wg/2023-01-05.md', page(['Write it'])],
    ['/notes/wg/2023-01-12.md', '> '.repeat(300)],
    ['/notes/wg/2023-01-19.md', page(['Read it', '~~Burn it~~'])],
  ]);
  expect((await minutesOf(texts)).map(({ text }) => text)).toEqual(['Read it', 'Write it']);
});
