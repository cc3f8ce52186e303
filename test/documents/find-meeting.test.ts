import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { occurrenceAsNamed } from '../../src/documents/find-meeting.ts';
import { writeMark } from '../../src/model/control-comments.ts';
import { type Occurrence, timeOf } from '../../src/model/meeting.ts';
import type { Deps } from '../../src/ports/deps.ts';
import type { IssueTracker, TrackedIssue } from '../../src/ports/issue-tracker.ts';

const yaml = 'groups: { wg: { name: WG, agenda: { from: [acme] }, meeting: { repository: acme/wg } } }';
const MORNING = '2023-02-02T08:00:00Z';
const EVENING = '2023-02-02T20:00:00Z';
/** A mark of when the day had one meeting. */
const dayMark = (start: string) => writeMark({ group: 'wg', date: '2023-02-02', time: null, start });
const timeMark = (time: string) => writeMark({ group: 'wg', date: '2023-02-02', time, start: null });

async function named(
  start: string,
  issues: readonly { title: string; body?: string }[],
  isAlone = false,
): Promise<Pick<Occurrence, 'time'> & { isNamed: boolean }> {
  const { config } = parseConfig(yaml, { file: 'minutebook.yml' });
  const [group] = config?.groups ?? [];
  if (config === undefined || config === null || group === undefined) throw new Error('no configuration');
  const listed = issues.map(({ title, body = '' }, index) => ({
    kind: 'issue',
    repository: 'acme/wg',
    number: index + 1,
    opener: { login: 'github-actions[bot]', insider: false },
    createdAt: '2023-01-30T00:00:00Z',
    title,
    body,
    state: 'open',
    url: `https://github.com/acme/wg/issues/${index + 1}`,
    comments: 0,
  })) satisfies TrackedIssue[];
  const tracker: Partial<IssueTracker> = { newest: async () => listed, viewer: async () => null };
  const deps = { openTracker: async () => tracker as IssueTracker } as Partial<Deps> as Deps;
  const { time, sameDay } = await occurrenceAsNamed(
    { config, group },
    {
      date: '2023-02-02',
      start,
      end: null,
      timeZone: 'UTC',
      cancelled: false,
      ...(!isAlone && { time: timeOf(start) }),
      sameDay: { planned: start, others: [MORNING, EVENING].filter((other) => !isAlone && other !== start) },
    },
    deps,
  );
  return { ...(time !== undefined && { time }), isNamed: sameDay?.isNamed ?? false };
}

describe('one of two meetings on a day', () => {
  it.each([
    { of: 'has no issue', start: MORNING, issues: [], is: { time: '08:00', isNamed: false } },
    {
      of: 'has an issue that a person opened, with the time',
      start: MORNING,
      issues: [{ title: 'WG Meeting 2023-02-02 08:00' }],
      is: { time: '08:00', isNamed: false },
    },
    {
      of: 'has an issue that a person opened, without the time',
      start: MORNING,
      issues: [{ title: 'WG Meeting 2023-02-02' }],
      is: { isNamed: false },
    },
    {
      of: 'has the issue of when it was the only one',
      start: EVENING,
      issues: [{ title: 'WG Meeting 2023-02-02', body: dayMark(EVENING) }],
      is: { isNamed: false },
    },
    {
      of: 'has an issue named with the time',
      start: EVENING,
      issues: [{ title: 'WG Meeting 2023-02-02 20:00', body: timeMark('20:00') }],
      is: { time: '20:00', isNamed: true },
    },
    {
      of: 'is left over, after its issue was named with the time',
      start: EVENING,
      isAlone: true,
      issues: [{ title: 'WG Meeting 2023-02-02 20:00', body: timeMark('20:00') }],
      is: { time: '20:00', isNamed: true },
    },
    {
      of: 'comes after one that has the issue of when it was the only one',
      start: EVENING,
      issues: [{ title: 'WG Meeting 2023-02-02', body: dayMark(MORNING) }],
      is: { time: '20:00', isNamed: true },
    },
    {
      of: 'comes before one that has the issue of when it was the only one',
      start: MORNING,
      issues: [{ title: 'WG Meeting 2023-02-02', body: dayMark(EVENING) }],
      is: { time: '08:00', isNamed: true },
    },
    {
      of: 'comes before one that has such an issue and was moved within the day',
      start: MORNING,
      issues: [{ title: 'WG Meeting 2023-02-02', body: dayMark('2023-02-02T19:00:00Z') }],
      is: { time: '08:00', isNamed: true },
    },
    {
      of: 'comes beside one whose issue is named with the time',
      start: MORNING,
      issues: [{ title: 'WG Meeting 2023-02-02 20:00', body: timeMark('20:00') }],
      is: { time: '08:00', isNamed: false },
    },
  ])('$of', async ({ start, issues, isAlone, is }) => {
    expect(await named(start, issues, isAlone)).toEqual(is);
  });
});
