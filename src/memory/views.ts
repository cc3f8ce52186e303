import { textId } from '../read/archive/archive-file.ts';
import { openActions } from './actions.ts';
import type { FoundHistory } from './find-history.ts';
import type { LinkOf } from './location.ts';
import { notesAsList } from './notes.ts';
import type { Actions, Attendance, Decisions, Headcount, History, RecordedAction } from './schema.ts';

/** The view of `templates/history.md`. */
export interface HistoryView {
  item: string;
  meetings: readonly {
    date: string | null;
    url: string;
    discussed: boolean;
    decisions: readonly string[];
    /** A Markdown list. */
    notes: string;
  }[];
  discussed: boolean;
  nearest: string | null;
}

/** Composes the view, newest meeting first, since that is the one people usually look for. */
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

/** The view of `templates/decisions.md`, newest first. */
export interface DecisionsView {
  /** Whether it is a register: its lines have ids, by which later runs find them. */
  register: boolean;
  decisions: readonly {
    id: string;
    text: string;
    date: string | null;
    item: string | null;
    url: string;
  }[];
}

export function decisionsView({ decisions }: Decisions, linkOf: LinkOf, register = false): DecisionsView {
  return {
    register,
    decisions: decisions.toReversed().map(({ text, date, item, ...location }) => {
      return { id: textId(`${date ?? ''} ${text}`), text, date, item, url: linkOf(location) };
    }),
  };
}

/** The view of `templates/actions.md`, oldest first, since these have waited longest. */
export interface ActionsView {
  /** Whether it includes actions that are done. */
  all: boolean;
  actions: readonly (Pick<RecordedAction, 'id' | 'text' | 'owner' | 'since' | 'item' | 'done'> & {
    url: string;
    /** Evidence that it is done, in a few words; null without any. */
    evidence: string | null;
  })[];
}

/** Composes the view of the open actions. */
export function actionsView(actions: Actions, linkOf: LinkOf): ActionsView {
  return {
    all: false,
    actions: openActions(actions).map((action) => actionLine(action, linkOf, null)),
  };
}

/**
 * Composes the view of all actions.
 * @param evidence - Returns evidence that an action is done; null without any.
 */
export function registerView(
  { actions }: Actions,
  linkOf: LinkOf,
  evidence: (action: RecordedAction) => string | null,
): ActionsView {
  return {
    all: true,
    actions: actions.map((action) => actionLine(action, linkOf, action.done ? null : evidence(action))),
  };
}

function actionLine(
  { id, text, owner, since, item, done, path, line }: RecordedAction,
  linkOf: LinkOf,
  evidence: string | null,
): ActionsView['actions'][number] {
  return { id, text, owner, since, item, done, url: linkOf({ path, line }), evidence };
}

/** The view of `templates/items.md`: items by name, their meetings oldest first. */
export interface ItemsView {
  items: readonly {
    item: string;
    meetings: readonly { date: string | null; url: string; discussed: boolean }[];
  }[];
}

export function itemsView(histories: Iterable<History>, linkOf: LinkOf): ItemsView {
  const inOrder = [...histories].sort((a, b) => a.item.localeCompare(b.item, 'en', { numeric: true }));
  return {
    items: inOrder.map(({ item, meetings }) => ({
      item,
      meetings: meetings.map(({ date, discussed, ...location }) => ({
        date,
        discussed,
        url: linkOf(location),
      })),
    })),
  };
}

/** The view of `templates/attendance.md`. */
export interface AttendanceView {
  meetings: number;
  people: readonly {
    name: string | null;
    login: string | null;
    attended: number;
    /** In percent, rounded; 0 without meetings. */
    share: number;
    last: string | null;
    /** The URL of the line in the minutes of the last meeting. */
    url: string | null;
    inactive: boolean;
  }[];
  /** Whether there is a rule for inactive people. */
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
