import { bareWords } from '../../model/bare-words.ts';
import { itemKey } from '../../model/item.ts';
import {
  type ActionItem,
  type Attendee,
  type Minutes,
  type MinutesItem,
  type MinutesTopic,
  NO_NOTES,
} from '../../model/minutes.ts';
import { zoneOf } from '../minutes/forms.ts';
import { readMeetings } from '../minutes/read-minutes.ts';
import { withoutRepeats } from './repeats.ts';
import type { ArchiveFile, ArchiveItem, ArchiveMeeting, ArchivePerson } from './schema.ts';

/**
 * Reads the contents of a minutes file, meeting by meeting. Attendees listed twice, agenda items listed again with
 * their notes, and decisions repeated in a summary are deduplicated.
 * @param date - The date that the group's path pattern finds in the path; null without one.
 * @param shared - Whether the file is known to hold several meetings, one after the other.
 * @throws {MinutebookError} `document/too-deep`
 */
export function archiveFile(
  path: string,
  text: string,
  date: string | null = null,
  shared = false,
): ArchiveFile {
  const file = path.replaceAll('\\', '/');
  const { meetings, unreadable } = readMeetings(text, { file, date, shared });
  return { path: file, meetings: meetings.map(archiveMeeting), unplaced: unreadable };
}

/** Converts minutes to the meeting of an archive. */
export function archiveMeeting(minutes: Minutes): ArchiveMeeting {
  const { date, time, title, line } = minutes;
  const present = peopleOf(minutes.present, []);
  return {
    date,
    time,
    title,
    line,
    present,
    absent: peopleOf(minutes.absent, present),
    expected: peopleOf(minutes.expected, present),
    items: withoutRepeats(pointsOf(minutes)),
    actions: once(minutes.actionItems.filter(({ from }) => from !== 'promise')).map((action) => ({
      id: textId(`${date ?? ''} ${action.text}`),
      text: action.text,
      owner: action.owners.map(({ name, login }) => login ?? name).join(', ') || null,
      done: action.done,
      item: action.item,
      line: action.line,
    })),
    decisions: once(minutes.decisions),
  };
}

function peopleOf(attendees: readonly Attendee[], elsewhere: readonly ArchivePerson[]): ArchivePerson[] {
  const people: ArchivePerson[] = [];
  for (const { name, login, note, line } of attendees) {
    const person = { name, login, role: note, line };
    if (elsewhere.some((other) => samePerson(other, person))) continue;
    const at = people.findIndex((other) => samePerson(other, person));
    const known = people[at];
    if (known === undefined) people.push(person);
    else
      people[at] = {
        ...known,
        name: known.name ?? name,
        login: known.login ?? login,
        role: known.role ?? note,
      };
  }
  return people;
}

function samePerson(a: ArchivePerson, b: ArchivePerson): boolean {
  if (a.login !== null && b.login !== null) return a.login.toLowerCase() === b.login.toLowerCase();
  return a.name !== null && a.name.toLowerCase() === b.name?.toLowerCase();
}

/** Items, topics and questions in document order. Headings that only name a part of the minutes are skipped. */
function pointsOf({ items, topics, questions }: Minutes): ArchiveItem[] {
  const points = [...items, ...topics]
    .filter((point) => !isBare(point))
    .filter((point) => 'number' in point || (zoneOf(point.title) === null && point.title.trim() !== ''))
    .map(pointOf);
  const asked = questions
    .filter(({ text }) => !/^\W*(?:none|n\/a|no questions)\W*$/iu.test(text))
    .map(({ text, line }) => {
      const [first = '', ...rest] = text.split(/\r\n|\r|\n/u);
      const notes = rest.filter((part) => part.trim() !== '');
      return { reference: null, url: null, title: first, line, discussed: notes.length > 0, notes };
    });
  return [...points, ...asked].sort((a, b) => a.line - b.line);
}

function pointOf(point: MinutesItem | MinutesTopic): ArchiveItem {
  const { title, url, line } = point;
  const notes = point.notes.map(({ text }) => text);
  const discussed = notes.some((text) => text.trim() !== NO_NOTES && /[\p{L}\p{N}]/u.test(text));
  const reference = 'number' in point ? itemKey(point) : null;
  return { reference, url, title: title ?? '', line, discussed, notes };
}

/** Whether a bullet is nothing but the address of a page: a link for the attendees, not an agenda point. */
function isBare(point: MinutesItem | MinutesTopic): boolean {
  return !('number' in point) && point.notes.length === 0 && /^https?:\/\/\S+$/u.test(point.title);
}

const VOTE = /^(?:passed|approved|carried|agreed|accepted|unanim)\p{L}*(?: \p{L}+){0,2}$/u;

/** Removes duplicate texts, keeping the first. Numbers that a list or table puts before the text are ignored. */
function once<Said extends Pick<ActionItem, 'text'>>(said: readonly Said[]): Said[] {
  const seen = new Set<string>();
  return said.filter(({ text }) => {
    const key = bareWords(text.replace(/^[\s\d.)—–-]+/u, ''));
    // `Passed unanimously` can apply to several motions.
    if (seen.has(key) && !VOTE.test(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A short id for a text: FNV-1a in eight hex digits. Punctuation and white space do not change it, other words do. */
export function textId(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const char of bareWords(text)) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01_00_01_93);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
