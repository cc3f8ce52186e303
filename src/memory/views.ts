import { openActions } from './actions.ts';
import type { FoundHistory } from './find-history.ts';
import type { LinkOf } from './location.ts';
import { notesAsList } from './notes.ts';
import type { Actions, Attendance, Decisions, Headcount, RecordedAction } from './schema.ts';

/** What `templates/history.md` is filled with. */
export interface HistoryView {
  item: string;
  meetings: readonly {
    date: string | null;
    url: string;
    discussed: boolean;
    decisions: readonly string[];
    /** A list in Markdown. */
    notes: string;
  }[];
  discussed: boolean;
  nearest: string | null;
}

/** The newest meeting comes first: it is the one that people look for. */
export function historyView(
  { history: { item, meetings }, nearest }: FoundHistory,
  linkOf: LinkOf,
): HistoryView {
  return {
    item,
    meetings: meetings.toReversed().map(({ date, discussed, decisions, notes, ...location }) => ({
      date,
      url: linkOf(location),
      discussed,
      decisions,
      notes: discussed ? notesAsList(notes) : '',
    })),
    discussed: meetings.some(({ discussed }) => discussed),
    nearest,
  };
}

/** What `templates/decisions.md` is filled with: the newest come first. */
export interface DecisionsView {
  decisions: readonly { text: string; date: string | null; item: string | null; url: string }[];
}

export function decisionsView({ decisions }: Decisions, linkOf: LinkOf): DecisionsView {
  return {
    decisions: decisions
      .toReversed()
      .map(({ text, date, item, ...location }) => ({ text, date, item, url: linkOf(location) })),
  };
}

/** What `templates/actions.md` is filled with: the oldest come first, they have waited longest. */
export interface ActionsView {
  actions: readonly (Pick<RecordedAction, 'text' | 'owner' | 'since' | 'item'> & { url: string })[];
}

/** Of the actions that are open. */
export function actionsView(actions: Actions, linkOf: LinkOf): ActionsView {
  return {
    actions: openActions(actions).map(({ text, owner, since, item, ...location }) => {
      return { text, owner, since, item, url: linkOf(location) };
    }),
  };
}

/** What `templates/attendance.md` is filled with. */
export interface AttendanceView {
  meetings: number;
  people: readonly {
    name: string | null;
    login: string | null;
    attended: number;
    /** In percent, rounded; 0 of no meetings. */
    share: number;
    last: string | null;
    /** Of the line in the minutes of the last meeting. */
    url: string | null;
    inactive: boolean;
  }[];
  /** Whether a rule says who is inactive. */
  hasRule: boolean;
  quorum: { reached: number; missed: readonly (Headcount & { url: string })[] } | null;
}

export function attendanceView({ meetings, people, quorum }: Attendance, linkOf: LinkOf): AttendanceView {
  return {
    meetings,
    people: people.map(({ name, login, attended, last, inactive, meetings: attendedMeetings }) => {
      const latest = attendedMeetings.at(-1);
      return {
        name,
        login,
        attended,
        share: meetings === 0 ? 0 : Math.round((100 * attended) / meetings),
        last,
        url: latest === undefined ? null : linkOf(latest),
        inactive: inactive === true,
      };
    }),
    hasRule: people.some(({ inactive }) => inactive !== null),
    quorum: quorum && {
      reached: quorum.filter(({ reached }) => reached).length,
      missed: quorum.filter(({ reached }) => !reached).map((each) => ({ ...each, url: linkOf(each) })),
    },
  };
}
