import { compareTexts } from '../model/compare.ts';
import type { Archive } from '../read/archive/schema.ts';
import { oldestFirst, type Told } from './meetings.ts';
import { type KnownPerson, type Named, tellPeopleApart } from './people.ts';
import type { Attendance, AttendingPerson, Headcount } from './schema.ts';

/** A person whose attendance is asked for. */
export interface Member extends Named {
  /** Where the file of members names them. */
  line: number;
}

/** Who has been at too few meetings of late. */
export interface InactiveRule {
  /** A share: 0.25. */
  below: number;
  /** Of the meetings from this date on, `2023-02-16`. */
  since: string;
}

export interface AttendanceOptions {
  /** Only meetings from this date on, `2023-02-16`; null: all. */
  since?: string | null;
  /** Only these people, those who never came too; null: everybody who came. */
  members?: readonly Member[] | null;
  inactive?: InactiveRule | null;
  /** The share of the members, or without any of those listed, that has to be there: 0.5. */
  quorum?: number | null;
}

/** What attendance came to, and the members whom no minutes know. */
export interface CountedAttendance {
  attendance: Attendance;
  unknown: Member[];
}

/**
 * Who came to how many meetings. A meeting counts when its minutes say that somebody was there: skeletons of coming meetings
 * do not. Who is who is told from all meetings of the archive.
 */
export function attendanceOf(archive: Archive, options: AttendanceOptions = {}): CountedAttendance {
  const { since = null, members = null, inactive = null, quorum = null } = options;
  const held = oldestFirst(archive).filter(({ meeting }) => meeting.present.length > 0);
  const { all, find } = tellPeopleApart(held.map(({ meeting }) => meeting.present));
  const asked = members?.map((member) => ({ member, person: find(member) })) ?? null;
  const people =
    asked === null ? all : [...new Set(asked.map(({ member, person }) => person ?? absentee(member)))];
  const counted = meetingsFrom(held, since);
  const recent = inactive === null ? new Map() : meetingsFrom(held, inactive.since);
  const rows = people.map((person): AttendingPerson => {
    const meetings = [...counted].flatMap(
      ([
        index,
        {
          path,
          meeting: { date },
        },
      ]) => {
        const line = person.lists.get(index);
        return line === undefined ? [] : [{ date, path, line }];
      },
    );
    return {
      name: person.name,
      login: person.login,
      attended: meetings.length,
      last: meetings.at(-1)?.date ?? null,
      inactive: inactive === null ? null : isInactive(person, [...recent.keys()], inactive),
      meetings,
    };
  });
  return {
    attendance: {
      meetings: counted.size,
      people: rows.filter(({ attended }) => asked !== null || attended > 0).sort(byAttendance),
      quorum:
        quorum === null
          ? null
          : [...counted].map(([index, told]) =>
              headcount(told, index, asked === null ? null : people, quorum),
            ),
    },
    unknown: asked?.filter(({ person }) => person === null).map(({ member }) => member) ?? [],
  };
}

/** The meetings from a date on, by their index; those without a date only when all count. */
function meetingsFrom(held: readonly Told[], since: string | null): Map<number, Told> {
  return new Map(
    [...held.entries()].filter(
      ([
        ,
        {
          meeting: { date },
        },
      ]) => since === null || (date !== null && date >= since),
    ),
  );
}

/** Somebody of the members whom no minutes have. */
function absentee({ name, login }: Member): KnownPerson {
  return { name, login, lists: new Map() };
}

function isInactive({ lists }: KnownPerson, recent: readonly number[], { below }: InactiveRule): boolean {
  const attended = recent.filter((index) => lists.has(index)).length;
  return recent.length > 0 && attended / recent.length < below;
}

/** @param members - Null: whoever the minutes list counts. */
function headcount(
  { path, meeting }: Told,
  index: number,
  members: readonly KnownPerson[] | null,
  quorum: number,
): Headcount {
  const { date, line, present, absent, expected } = meeting;
  const here = members === null ? present.length : members.filter(({ lists }) => lists.has(index)).length;
  const of = members === null ? present.length + absent.length + expected.length : members.length;
  return { date, path, line, present: here, of, reached: here >= of * quorum };
}

/** How many people have to be there. */
export interface QuorumRule {
  /** The share of them that has to be present: 0.5. */
  share: number;
  /** Null: everybody whom the minutes list. */
  members: readonly Member[] | null;
}

/** Whether enough people came to a meeting, by its minutes; null when they list nobody as present. */
export function quorumOf(archive: Archive, { share, members }: QuorumRule): Headcount | null {
  return attendanceOf(archive, { members, quorum: share }).attendance.quorum?.at(-1) ?? null;
}

/** Those who came most often first, then who came last, then by name. */
function byAttendance(a: AttendingPerson, b: AttendingPerson): number {
  return (
    b.attended - a.attended ||
    compareTexts(b.last ?? '', a.last ?? '') ||
    compareTexts(labelOf(a), labelOf(b))
  );
}

function labelOf({ name, login }: Named): string {
  return (name ?? login ?? '').toLowerCase();
}
