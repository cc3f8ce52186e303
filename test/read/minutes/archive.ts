import type { Attendee, Minutes, MinutesItem } from '../../../src/model/minutes.ts';

const nothing: Omit<Minutes, 'file' | 'date'> = {
  title: null,
  titleDate: null,
  time: null,
  line: 1,
  links: [],
  recording: null,
  meetingIssue: null,
  document: null,
  present: [],
  expected: [],
  absent: [],
  teams: [],
  introduction: [],
  announcements: [],
  items: [],
  topics: [],
  actionItems: [],
  decisions: [],
  questions: [],
  upcoming: [],
  unreadable: [],
  lines: [],
};

/** Minutes of a day with what a test cares about. */
export function minutesOf(date: string | null, parts: Partial<Minutes>): Minutes {
  return { ...nothing, file: `${date}.md`, date, ...parts };
}

/** Somebody present. */
export function attendee(name: string | null, login: string | null = null): Attendee {
  return { name, login, note: null, line: 1, start: 0, end: 0 };
}

/** An item of `o/wg` with notes. */
export function item(number: number, ...notes: string[]): MinutesItem {
  return {
    repository: 'o/wg',
    number,
    kind: 'issue',
    title: `Item ${number}`,
    url: `https://github.com/o/wg/issues/${number}`,
    shownNumber: number,
    notes: notes.map((text) => ({ text, start: 0, end: text.length, line: 2, endLine: 2 })),
    line: 1,
    section: 1,
  };
}
