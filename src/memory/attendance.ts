import { compareTexts } from '../model/compare.ts';
import type { Archive } from '../read/archive/schema.ts';
import { oldestFirst, type Told } from './meetings.ts';
import { type KnownPerson, type Named, tellPeopleApart } from './people.ts';
import type { Attendance, AttendingPerson, Headcount } from './schema.ts';

/** A person whose attendance is counted. */
export interface Member extends Named {
  /** The line in the file of members. */
  line: number;
}

/** A rule for people with low attendance lately. */
export interface InactiveRule {
  /** A fraction: 0.25. */
  below: number;
  /** Meetings from this date on count, `2023-02-16`. */
  since: string;
}

export interface AttendanceOptions {
  /** Only count meetings from this date on, `2023-02-16`; null: all. */
  since?: string | null;
  /** Only count these people, including those who were never present; null: everybody who was present. */
  members?: readonly Member[] | null;
  inactive?: InactiveRule | null;
  /** The fraction of the members that must be present, or of all listed people without members: 0.5. */
  quorum?: number | null;
}

/** The attendance, and the members who are in no minutes. */
export interface CountedAttendance {
  attendance: Attendance;
  unknown: Member[];
}

/**
 * Counts who was present at how many meetings. A meeting counts when its minutes list attendees, which skeletons of
 * future meetings do not. People are identified across all meetings of the archive.
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

/** The meetings from a date on, by index; those without a date only when all count. */
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

/** The entry for a member who is in no minutes. */
function absentee({ name, login }: Member): KnownPerson {
  return { name, login, lists: new Map() };
}

function isInactive({ lists }: KnownPerson, recent: readonly number[], { below }: InactiveRule): boolean {
  const attended = recent.filter((index) => lists.has(index)).length;
  return recent.length > 0 && attended / recent.length < below;
}

/** @param members - Null: everybody listed in the minutes counts. */
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

/** The rule for how many people must be present. */
export interface QuorumRule {
  /** The fraction that must be present: 0.5. */
  share: number;
  /** Null: everybody listed in the minutes. */
  members: readonly Member[] | null;
}

/** Whether a meeting reached its quorum, by its minutes; null when they list nobody as present. */
export function quorumOf(archive: Archive, { share, members }: QuorumRule): Headcount | null {
  return attendanceOf(archive, { members, quorum: share }).attendance.quorum?.at(-1) ?? null;
}

/** Sorts by number of meetings, then by latest meeting, then by name. */
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
