import { expect, it } from 'vitest';
import { earlierActions } from '../../src/documents/earlier-minutes.ts';
import { readMinutes } from '../../src/read/minutes/read-minutes.ts';

const dates = Array.from({ length: 40 }, (_, week) =>
  new Date(Date.UTC(2023, 0, 5 + 7 * week)).toISOString().slice(0, 10),
);
/** The newest first, as they are read. */
const actionsOf = (texts: ReadonlyMap<string, string>) =>
  earlierActions([...texts].toReversed().map(([file, text]) => readMinutes(text, { file })));
const page = (actions: readonly string[]) =>
  `# Meeting\n\n## Actions\n\n${actions.map((each) => `* ${each}\n`).join('')}`;

it('carries an action until it is done, over a year of weekly meetings', () => {
  const texts = new Map(dates.map((date, week) => [`${date}.md`, page(week === 0 ? ['Write it'] : [])]));
  expect(actionsOf(texts)).toEqual([{ text: 'Write it', date: '2023-01-05', file: '2023-01-05.md' }]);
  texts.set(`${dates[30]}.md`, page(['[x] write it.']));
  expect(actionsOf(texts)).toEqual([]);
});

it('gives the newest first', () => {
  const texts = new Map([
    ['2023-01-05.md', page(['Write it'])],
    ['2023-01-19.md', page(['Read it', '~~Burn it~~'])],
  ]);
  expect(actionsOf(texts).map(({ text }) => text)).toEqual(['Read it', 'Write it']);
});
