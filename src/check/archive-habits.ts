import type { Minutes } from '../model/minutes.ts';
import { linkRole } from '../read/minutes/read-links.ts';

/** What the other minutes of a group tell about how it writes them. */
export interface ArchiveHabits {
  /** Logins of people who came to several meetings, in lower case. */
  logins: string[];
  /** Names with the login that several minutes give them. */
  people: { name: string; login: string }[];
  /** Which links most minutes have; null where too few are there to say. */
  links: { recording: boolean; meetingIssue: boolean } | null;
  /** Whether its lists of actions say who is to do them. */
  owners: boolean;
}

/** What stands in so many minutes is no slip. */
const KNOWN_AFTER = 2;
/** Fewer minutes than this have no habits. */
const FEWEST = 3;
/** Fewer actions than this show no habit. */
const FEWEST_ACTIONS = 4;

/** The habits of an archive of minutes. */
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

/** What the lists of those present say in several meetings, in lower case. */
function counted(
  archive: readonly Minutes[],
  say: (attendee: Minutes['present'][number]) => string | null,
): string[] {
  const meetings = new Map<string, number>();
  for (const { present } of archive) {
    const said = present.flatMap((attendee) => say(attendee)?.toLowerCase() ?? []);
    for (const words of new Set(said)) meetings.set(words, (meetings.get(words) ?? 0) + 1);
  }
  return [...meetings].filter(([, count]) => count >= KNOWN_AFTER).map(([words]) => words);
}
