import { readMark } from '../../../src/merge/control-data.ts';
import type { ItemRecord } from '../../github-server/state/records.ts';
import type { ExpectedMeeting } from './expected.ts';
import type { Finding } from './finding.ts';
import { DAY } from './planned.ts';
import { meetingsAt } from './scene-calendar.ts';
import type { History } from './simulate.ts';

/** The issues of meetings, and what was said under them. */
export function issueFindings(
  history: History,
  meetings: readonly ExpectedMeeting[],
  issues: readonly ItemRecord[],
): Finding[] {
  const { office, scene } = history;
  const keyOf = ({ body }: ItemRecord) => {
    const mark = readMark(body);
    return `${mark?.group} ${mark?.date}`;
  };
  const keys = issues.map(keyOf);
  const wanted = new Set(
    meetings.flatMap(({ group, date, finalDate }) => [date, finalDate].map((day) => `${group.id} ${day}`)),
  );
  const said = (pattern: RegExp) =>
    issues.flatMap((issue) => office.comments(issue).filter((comment) => pattern.test(comment)));
  const told = (kind: ExpectedMeeting['announced']) =>
    meetings.filter(({ announced }) => announced === kind).length;
  const leftOpen = meetings.filter((meeting) => isLeftOpen(history, meeting));
  return [
    {
      what: 'issues left open after their minutes were there',
      expected: 0,
      actual: leftOpen.length,
      details: leftOpen.map(({ group, date }) => `${group.id} ${date}`),
    },
    ...scene.groups.map(({ id }) => ({
      what: `issues of ${id}`,
      expected: meetings.filter(({ group }) => group.id === id).length,
      actual: keys.filter((key) => key.startsWith(`${id} `)).length,
      details: keys.filter((key) => key.startsWith(`${id} `) && !wanted.has(key)),
    })),
    {
      what: 'issues of a meeting that has one',
      expected: 0,
      actual: keys.length - new Set(keys).size,
      details: keys.filter((key, index) => keys.indexOf(key) !== index),
    },
    {
      what: 'comments on moved meetings',
      expected: told('moved'),
      actual: said(/was moved/u).length,
      details: [],
    },
    {
      what: 'comments on cancelled meetings',
      expected: told('cancelled'),
      actual: said(/was cancelled/u).length,
      details: [],
    },
    {
      what: 'comments all in all',
      expected: told('moved') + told('cancelled'),
      actual: said(/./u).length,
      details: said(/./u),
    },
  ];
}

/**
 * Whether the issue of a meeting is open although its group wants it closed and people's minutes have been on the
 * branch for a day while it was the last meeting.
 */
function isLeftOpen(
  { office, scene, ledger }: History,
  { group, date, finalDate, start }: ExpectedMeeting,
): boolean {
  if (!group.closes || finalDate === null) return false;
  const issue = office.issues(group.repository).find(({ body }) => readMark(body)?.date === date);
  if (issue === undefined || !office.isOpen(issue)) return false;
  const path = `notes/${group.id}/${finalDate}.md`;
  const landed = office.commits('main').findLast(({ at, paths }) => at > start && paths.includes(path))?.at;
  const next = meetingsAt(scene, group, scene.to).find((other) => other.start > start)?.start ?? scene.to;
  const isWritten = ledger.entries.some(
    ({ place, at }) => place.kind !== 'issue' && place.path === path && at < (landed ?? 0),
  );
  return landed !== undefined && isWritten && landed + DAY < Math.min(next, scene.to);
}
