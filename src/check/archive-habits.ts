import type { Minutes } from '../model/minutes.ts';
import { linkRole } from '../read/minutes/read-links.ts';

/** The habits of a group, inferred from its other minutes. */
export interface ArchiveHabits {
  /** Logins of people who were present at several meetings, in lower case. */
  logins: string[];
  /** Names with the login that several minutes give for them. */
  people: { name: string; login: string }[];
  /** The links that most minutes have; null when there are too few minutes to know. */
  links: { recording: boolean; meetingIssue: boolean } | null;
  /** Whether its lists of actions name owners. */
  owners: boolean;
}

/** The number of minutes from which a spelling counts as intended. */
const KNOWN_AFTER = 2;
/** The minimum number of minutes for a habit. */
const FEWEST = 3;
/** The minimum number of actions for a habit. */
const FEWEST_ACTIONS = 4;

export function habitsOf(archive: readonly Minutes[]): ArchiveHabits {
  const logins = counted(archive, ({ login }) => login);
  const pairs = counted(archive, ({ name, login }) =>
    name === null || login === null ? null : `${name}\n${login}`,
  );
  const actions = archive.flatMap(({ actionItems }) => actionItems).filter(({ listed }) => listed);
  const owned = actions.filter(({ owners }) => owners.length > 0);
  const share = (role: 'recording' | 'meetingIssue') =>
    archive.filter(({ links }) => links.some(({ label }) => linkRole(label) === role)).length * 2 >
    archive.length;
  return {
    logins,
    people: pairs.map((pair) => {
      const [name = '', login = ''] = pair.split('\n');
      return { name, login };
    }),
    owners: actions.length < FEWEST_ACTIONS || owned.length * 2 >= actions.length,
    links:
      archive.length < FEWEST ? null : { recording: share('recording'), meetingIssue: share('meetingIssue') },
  };
}

/** Values that the attendance lists of several meetings share, in lower case. */
function counted(
  archive: readonly Minutes[],
  say: (attendee: Minutes['present'][number]) => string | null,
): string[] {
  const meetings = new Map<string, number>();
  for (const { present } of archive) {
    const found = present.flatMap((attendee) => say(attendee)?.toLowerCase() ?? []);
    for (const words of new Set(found)) meetings.set(words, (meetings.get(words) ?? 0) + 1);
  }
  return [...meetings].filter(([, count]) => count >= KNOWN_AFTER).map(([words]) => words);
}
