import type { Period } from '../../model/meeting.ts';
import { MONTHS } from '../../model/months.ts';
import type { ProgramFigures } from '../../ports/figures.ts';

const FIGURE_LINE =
  /^HackerOne (?:reports opened|reports closed|hackers taking part|first response, on average): /u;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * What an update says about the reports of a program, one line a fact, each against the period before:
 * `HackerOne reports closed: 5 (March: 2, +150%), as 3 resolved, 2 informative`. What stands before the colon is
 * the same every time, so that a later run finds its lines again.
 */
export function figureLines(
  current: ProgramFigures,
  previous: ProgramFigures,
  { period, before }: { period: Period; before: Period },
): string[] {
  const then = nameBeside(before, period);
  const line = (what: string, now: number | null, past: number | null, reads: (value: number) => string) => {
    return `HackerOne ${what}: ${compared(now, past, then, reads)}`;
  };
  return [
    line('reports opened', current.opened, previous.opened, plain) + states(', now ', current.openedByState),
    line('reports closed', current.closed, previous.closed, plain) + states(', as ', current.closedByState),
    line('hackers taking part', current.hackers, previous.hackers, plain),
    line('first response, on average', current.firstResponse, previous.firstResponse, duration),
  ];
}

/** Whether a line of an update is one of those. */
export function isFigureLine(text: string): boolean {
  return FIGURE_LINE.test(text);
}

function compared(
  now: number | null,
  past: number | null,
  then: string,
  reads: (value: number) => string,
): string {
  const [here, there] = [now, past].map((value) => (value === null || value === 0 ? 'none' : reads(value)));
  if (here === there) return `${here}, as in ${then}`;
  const change = now === null || past === null || past === 0 ? '' : `, ${percent(now / past - 1)}`;
  return `${here} (${then}: ${there}${change})`;
}

function percent(change: number): string {
  const rounded = Math.round(change * 100);
  return `${rounded > 0 ? '+' : ''}${rounded}%`;
}

/** The most frequent first. */
function states(lead: string, counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([state, count]) => `${count} ${state.replaceAll('-', ' ')}`);
  return parts.length === 0 ? '' : lead + parts.join(', ');
}

function plain(value: number): string {
  return String(value);
}

function duration(milliseconds: number): string {
  if (milliseconds >= 2 * DAY) return counted(milliseconds / DAY, 'day');
  return milliseconds >= HOUR
    ? counted(milliseconds / HOUR, 'hour')
    : counted(milliseconds / MINUTE, 'minute');
}

function counted(number: number, unit: string): string {
  const rounded = Math.max(1, Math.round(number));
  return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}

/** `June` beside July of the same year, `December 2022` beside January 2023; other periods by their id. */
function nameBeside({ id }: Period, beside: Period): string {
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})$/u.exec(id) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return id;
  return beside.id.startsWith(year) ? name : `${name} ${year}`;
}
