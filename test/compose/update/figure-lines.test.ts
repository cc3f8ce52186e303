import { expect, it } from 'vitest';
import { figureLines, isFigureLine } from '../../../src/compose/update/figure-lines.ts';
import type { ProgramFigures } from '../../../src/ports/figures.ts';
import { parsePeriod, previousPeriod } from '../../../src/schedule/period.ts';

const HOUR = 3_600_000;

function figures(over: Partial<ProgramFigures> = {}): ProgramFigures {
  return {
    opened: 0,
    openedByState: {},
    closed: 0,
    closedByState: {},
    hackers: 0,
    firstResponse: null,
    ...over,
  };
}

function lines(
  current: Partial<ProgramFigures>,
  previous: Partial<ProgramFigures>,
  id = '2023-04',
): string[] {
  const period = parsePeriod(id, 'UTC');
  return figureLines(figures(current), figures(previous), { period, before: previousPeriod(period) });
}

it('says each figure with the one of the month before', () => {
  expect(
    lines(
      {
        opened: 10,
        openedByState: { new: 2, triaged: 7, 'needs-more-info': 1 },
        hackers: 6,
        firstResponse: 18 * HOUR,
      },
      { opened: 12, closed: 2, closedByState: { resolved: 2 }, hackers: 4, firstResponse: HOUR },
    ),
  ).toEqual([
    'HackerOne reports opened: 10 (March: 12, -17%), now 7 triaged, 2 new, 1 needs more info',
    'HackerOne reports closed: none (March: 2, -100%)',
    'HackerOne hackers taking part: 6 (March: 4, +50%)',
    'HackerOne first response, on average: 18 hours (March: 1 hour, +1700%)',
  ]);
});

it('reads well for a month in which nothing happened', () => {
  expect(lines({}, {})).toEqual([
    'HackerOne reports opened: none, as in March',
    'HackerOne reports closed: none, as in March',
    'HackerOne hackers taking part: none, as in March',
    'HackerOne first response, on average: none, as in March',
  ]);
});

it.each([
  { name: 'a month after nothing has no percentage', now: 3, past: 0, reads: '3 (March: none)' },
  { name: 'the same again', now: 3, past: 3, reads: '3, as in March' },
  { name: 'another year is named', now: 3, past: 2, id: '2023-01', reads: '3 (December 2022: 2, +50%)' },
  { name: 'other periods have no name', now: 3, past: 2, id: '2023-Q2', reads: '3 (2023-Q1: 2, +50%)' },
  { name: 'nor have years', now: 3, past: 2, id: '2023', reads: '3 (2022: 2, +50%)' },
])('$name: $reads', ({ now, past, id, reads }) => {
  expect(lines({ hackers: now }, { hackers: past }, id)[2]).toBe(`HackerOne hackers taking part: ${reads}`);
});

it.each([
  { hours: 0.001, reads: '1 minute' },
  { hours: 0.75, reads: '45 minutes' },
  { hours: 1.4, reads: '1 hour' },
  { hours: 47, reads: '47 hours' },
  { hours: 49, reads: '2 days' },
  { hours: 24 * 31, reads: '31 days' },
])('$hours hours read as $reads', ({ hours, reads }) => {
  expect(lines({ firstResponse: hours * HOUR }, {})[3]).toContain(`: ${reads} (March: none)`);
});

it('knows its own lines again', () => {
  expect(lines({ opened: 1 }, {}).every(isFigureLine)).toBe(true);
  expect(isFigureLine('HackerOne reports are read by me')).toBe(false);
});
