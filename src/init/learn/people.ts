import type { Minutes } from '../../model/minutes.ts';

/** Minutes and the text they were read from. */
export interface ReadMinutes {
  minutes: Minutes;
  text: string;
}

/** The minimum share of meetings that a regular attendee was present at. */
const REGULAR = 1 / 3;
const GUEST = /\b(?:guests?|observers?|regrets?|absent|visitor|emeritus)\b/iu;

/**
 * Infers the invited people from attendance: people with a login who were present at a third of the meetings, and
 * teams, in the order and the wording of the newest minutes that have them.
 * @param newest - The newest minutes first.
 */
export function regulars(newest: readonly ReadMinutes[]): string[] {
  const lines = new Map<string, { line: string; meetings: number }>();
  for (const { minutes, text } of newest) {
    const people = [...minutes.present, ...minutes.expected].flatMap(({ login, note, start, end }) => {
      const line = lineOf(text.slice(start, end));
      return login === null || line === null || GUEST.test(note ?? '')
        ? []
        : [[login.toLowerCase(), line] as const];
    });
    const teams = minutes.teams.map((team) => [team.toLowerCase(), `@${team}`] as const);
    const counted = new Set<string>();
    for (const [key, line] of [...teams, ...people]) {
      if (counted.has(key)) continue;
      counted.add(key);
      const known = lines.get(key);
      lines.set(key, { line: known?.line ?? line, meetings: (known?.meetings ?? 0) + 1 });
    }
  }
  const fewest = Math.max(newest.length > 1 ? 2 : 1, Math.ceil(newest.length * REGULAR));
  return [...lines.values()].filter(({ meetings }) => meetings >= fewest).map(({ line }) => line);
}

/** An attendee as one line without bullet and checkbox; null when it is more than the name of a person. */
function lineOf(source: string): string | null {
  const line = source
    .replace(/\s+/gu, ' ')
    .replace(/^(?:[-*+] )?\[[ xX]?\]\s*/u, '')
    .replace(/^~~|~~$/gu, '')
    .trim();
  return line === '' || line.length > 120 ? null : line;
}
