import { bareWords } from '../../model/bare-words.ts';
import type { Minutes } from '../../model/minutes.ts';

/** A person in charge of a role in a meeting. */
export interface RoleHolder {
  /** The name of the role, as configured: `Facilitator`. */
  name: string;
  /** The name or login, as configured. */
  person: string;
}

/**
 * Assigns the roles of the next meeting: in each rotation, the person after the one who last had the role; the first
 * when no minutes record it. Minutes record a role in a line (`Facilitator: Ann`, `* **Note taker**: @ann`) or beside a
 * person in the attendance list.
 * @param archive - Minutes from before the meeting, in any order.
 */
export function rotate(
  roles: Readonly<Record<string, readonly string[]>>,
  archive: readonly Minutes[],
): RoleHolder[] {
  const newestFirst = [...archive].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  return Object.entries(roles).map(([name, people]) => {
    for (const minutes of newestFirst) {
      const last = people.findIndex((person) => hadRole(person, name, minutes));
      if (last !== -1) return { name, person: people[(last + 1) % people.length] ?? '' };
    }
    return { name, person: people[0] ?? '' };
  });
}

/** People in rotations who are in no attendance list. Empty when there are no minutes. */
export function unknownPeople(
  roles: Readonly<Record<string, readonly string[]>>,
  archive: readonly Minutes[],
): RoleHolder[] {
  const attendees = archive.flatMap(({ present, expected, absent }) => [...present, ...expected, ...absent]);
  if (attendees.length === 0) return [];
  const known = new Set(attendees.flatMap(({ name, login }) => [plain(name ?? ''), plain(login ?? '')]));
  return Object.entries(roles).flatMap(([name, people]) =>
    people.flatMap((person) => (known.has(plain(person)) ? [] : [{ name, person }])),
  );
}

function hadRole(
  person: string,
  role: string,
  { present, links, introduction, announcements }: Minutes,
): boolean {
  const names = namesOf(person, present);
  const isRole = (text: string): boolean => plain(text) === plain(role);
  if (links.some(({ label, text }) => isRole(label) && names.has(plain(text)))) return true;
  const lines = [...introduction, ...announcements].flatMap(({ text }) => text.split('\n'));
  if (
    lines.some((line) => {
      const [, label = '', who = ''] = /^([^:]+):(.*)$/u.exec(line.replace(/[*_]/gu, '')) ?? [];
      return isRole(label) && names.has(plain(who));
    })
  )
    return true;
  return present.some(({ name, login, note }) => {
    const isPerson = names.has(plain(name ?? '')) || names.has(plain(login ?? ''));
    return isPerson && (note ?? '').split(/[,;/]/u).some(isRole);
  });
}

/** The names of a person in minutes: the configured one, and the name or login beside it. */
function namesOf(person: string, present: Minutes['present']): ReadonlySet<string> {
  const own = plain(person);
  const beside = present.flatMap(({ name, login }) => {
    const both = [plain(name ?? ''), plain(login ?? '')];
    return both.includes(own) ? both : [];
  });
  return new Set([own, ...beside].filter((name) => name !== ''));
}

/** Normalizes a name: `**Note-taker**` and `note taker` are the same role, `@Ann` and `ann` the same login. */
function plain(text: string): string {
  return bareWords(text.replace(/<!--.*?-->/gu, ''));
}
