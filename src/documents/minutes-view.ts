import {
  composeMeeting,
  type ExpectedPerson,
  type MeetingFacts,
  type MeetingView,
} from '../compose/meeting/meeting-view.ts';
import { isBody, readAttendee } from '../read/minutes/attendee.ts';

/** The view of minutes: invited people are listed for ticking, and only teams and others remain in `invited`. */
export function minutesView(facts: MeetingFacts): MeetingView {
  const { people, others } = expectedPeople(facts.group.meeting.invited, facts.people);
  return { ...composeMeeting(facts), invited: others, people };
}

const HANDLES = /(?<![\w@/.])@[A-Za-z0-9][\w-]*(?![\w@/]|\.\w)/gu;

/**
 * Separates people from teams and others among the invited, and joins them with recent attendees: each person once, in
 * the words of the configuration if possible. A line with one `@login` is a person, unless its words name a body.
 */
function expectedPeople(
  invited: readonly string[],
  recent: readonly { name: string | null; login: string | null }[],
): { people: ExpectedPerson[]; others: string[] } {
  const people: ExpectedPerson[] = [];
  const others: string[] = [];
  const add = (person: ExpectedPerson) => {
    if (!people.some((known) => isSame(known, person))) people.push(person);
  };
  for (const line of invited) {
    const person = readPerson(line);
    if (person !== null) add({ ...person, line });
    else if (!others.includes(line)) others.push(line);
  }
  for (const person of recent) add({ ...person, line: null });
  return { people, others };
}

function readPerson(line: string): Pick<ExpectedPerson, 'name' | 'login'> | null {
  const read = readAttendee(line);
  if (read === null || 'team' in read || read.login === null) return null;
  if ((line.match(HANDLES)?.length ?? 0) > 1 || (read.name !== null && isBody(read.name))) return null;
  return { name: read.name, login: read.login };
}

function isSame(a: Omit<ExpectedPerson, 'line'>, b: Omit<ExpectedPerson, 'line'>): boolean {
  if (a.login !== null && b.login !== null) return a.login.toLowerCase() === b.login.toLowerCase();
  const [one, other] = [wordsOf(a.name), wordsOf(b.name)];
  if (one !== '' && one === other) return true;
  // A single word may be a login.
  return one !== '' && one === b.login?.toLowerCase()
    ? true
    : other !== '' && other === a.login?.toLowerCase();
}

function wordsOf(name: string | null): string {
  return (name ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}
