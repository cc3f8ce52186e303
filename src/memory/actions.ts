import { bareWords } from '../model/bare-words.ts';
import type { Archive, ArchiveMeeting } from '../read/archive/schema.ts';
import { withoutDone } from '../read/minutes/said-done.ts';
import { oldestFirst } from './meetings.ts';
import type { Actions, RecordedAction } from './schema.ts';

type MeetingAction = ArchiveMeeting['actions'][number];

/**
 * All actions from the meetings of a group, without duplicates. An action with the same words in later minutes is the
 * same one; it is done when any minutes say so. One that recurs after it was done is a new action.
 * @param register - The register of actions, in which people tick actions as done; null without one.
 */
export function actionsOf(archive: Archive, register: string | null): Actions {
  const actions: RecordedAction[] = [];
  /** The newest action for each text. */
  const newest = new Map<string, RecordedAction>();
  for (const { path, meeting } of oldestFirst(archive)) {
    for (const [words, told] of byWords(meeting.actions)) {
      const [first] = told;
      if (first === undefined) continue;
      const done = told.some((action) => action.done);
      const known = newest.get(words);
      if (known === undefined || (known.done && !done)) {
        const { id, text, owner, item, line } = first;
        const doneOn = done ? meeting.date : null;
        const action = { id, text, owner, done, since: meeting.date, doneOn, path, line, item };
        actions.push(action);
        newest.set(words, action);
      } else {
        known.owner ??= first.owner;
        known.item ??= first.item;
        if (done && !known.done) Object.assign(known, { done, doneOn: meeting.date });
      }
    }
  }
  const ticked = tickedIn(register ?? '');
  for (const action of actions) action.done ||= ticked.has(action.id);
  return { actions };
}

/** The ids of lines that are ticked or struck through. */
function tickedIn(register: string): ReadonlySet<string> {
  const lines = [...register.matchAll(/^[ \t]*[-*+] (\[[ xX]\])(.*)$/gmu)];
  const ticked = lines.filter(([, box, text = '']) => box !== '[ ]' || /~~.+~~/u.test(text));
  return new Set(ticked.map(([, , text = '']) => /\*\*([0-9a-f]{8})\*\*/u.exec(text)?.[1] ?? ''));
}

/** The actions that have not been marked as done. */
export function openActions({ actions }: Actions): RecordedAction[] {
  return actions.filter(({ done }) => !done);
}

function byWords(actions: readonly MeetingAction[]): Map<string, MeetingAction[]> {
  const groups = new Map<string, MeetingAction[]>();
  for (const action of actions) {
    const words = wordsOf(action);
    groups.set(words, [...(groups.get(words) ?? []), action]);
  }
  return groups;
}

/** The identity of an action: its words, without punctuation and without words that mark it as done. */
function wordsOf({ text }: MeetingAction): string {
  return bareWords(withoutDone(text));
}
