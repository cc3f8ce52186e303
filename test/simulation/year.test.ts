import { describe, expect, test } from 'vitest';
import { syntheticWorld } from '../github-server/index.ts';
import { randomFrom } from '../helpers/random.ts';
import { findings } from './year/findings.ts';
import { formatYear, isAsExpected } from './year/format.ts';
import { makeScene } from './year/scene.ts';
import { simulate } from './year/simulate.ts';

/** Private repositories are among them. */
const WORLD = syntheticWorld({ month: '2023-03', merged: 60, items: 80, repositories: 8, privateEvery: 4 });

/** `npm run year` lives through all of 2023. */
const WEEKS = [
  {
    mode: 'commit',
    from: '2023-03-04T00:00:00Z',
    to: '2023-03-15T12:00:00Z',
    what: 'a meeting is moved, clocks change in New York',
  },
  {
    mode: 'pull-request',
    from: '2023-03-18T00:00:00Z',
    to: '2023-03-29T12:00:00Z',
    what: 'a meeting is cancelled, clocks change in London',
  },
] as const;

describe('runs twice a day, with people at work in between', () => {
  test.each(WEEKS)('make what is due, once, and lose no word ($mode): $what', async ({ mode, from, to }) => {
    const random = randomFrom(3);
    const scene = makeScene({
      mode,
      from,
      to,
      base: WORLD,
      owner: 'synthetic-org',
      repositories: [
        'synthetic-org/repo-1',
        'synthetic-org/repo-2',
        'synthetic-org/repo-3',
        'synthetic-org/repo-5',
      ],
      itemsPerGroup: 16,
      random,
    });
    const history = await simulate(scene, { random, everyHours: 12, repeatEvery: 6 });
    const found = findings(history);
    expect(isAsExpected(found), formatYear(history, found)).toBe(true);
    expect(history.ledger.entries.length).toBeGreaterThan(10);
  });
});
