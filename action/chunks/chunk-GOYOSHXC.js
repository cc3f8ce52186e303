import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  tellPeopleApart
} from "./chunk-GCHCLNJD.js";
import {
  oldestFirst
} from "./chunk-7MDW7SRW.js";
import {
  compareTexts
} from "./chunk-GJRNPI7Q.js";

// src/memory/attendance.ts
function attendanceOf(archive, options = {}) {
  const { since = null, members = null, inactive = null, quorum = null } = options;
  const held = oldestFirst(archive).filter(({ meeting }) => meeting.present.length > 0);
  const { all, find } = tellPeopleApart(held.map(({ meeting }) => meeting.present));
  const asked = members?.map((member) => ({ member, person: find(member) })) ?? null;
  const people = asked === null ? all : [...new Set(asked.map(({ member, person }) => person ?? absentee(member)))];
  const counted = meetingsFrom(held, since);
  const recent = inactive === null ? /* @__PURE__ */ new Map() : meetingsFrom(held, inactive.since);
  const rows = people.map((person) => {
    const meetings = [...counted].flatMap(
      ([
        index,
        {
          path,
          meeting: { date }
        }
      ]) => {
        const line = person.lists.get(index);
        return line === void 0 ? [] : [{ date, path, line }];
      }
    );
    return {
      name: person.name,
      login: person.login,
      attended: meetings.length,
      last: meetings.at(-1)?.date ?? null,
      inactive: inactive === null ? null : isInactive(person, [...recent.keys()], inactive),
      meetings
    };
  });
  return {
    attendance: {
      meetings: counted.size,
      people: rows.filter(({ attended }) => asked !== null || attended > 0).sort(byAttendance),
      quorum: quorum === null ? null : [...counted].map(
        ([index, told]) => headcount(told, index, asked === null ? null : people, quorum)
      )
    },
    unknown: asked?.filter(({ person }) => person === null).map(({ member }) => member) ?? []
  };
}
function meetingsFrom(held, since) {
  return new Map(
    [...held.entries()].filter(
      ([
        ,
        {
          meeting: { date }
        }
      ]) => since === null || date !== null && date >= since
    )
  );
}
function absentee({ name, login }) {
  return { name, login, lists: /* @__PURE__ */ new Map() };
}
function isInactive({ lists }, recent, { below }) {
  const attended = recent.filter((index) => lists.has(index)).length;
  return recent.length > 0 && attended / recent.length < below;
}
function headcount({ path, meeting }, index, members, quorum) {
  const { date, line, present, absent, expected } = meeting;
  const here = members === null ? present.length : members.filter(({ lists }) => lists.has(index)).length;
  const of = members === null ? present.length + absent.length + expected.length : members.length;
  return { date, path, line, present: here, of, reached: here >= of * quorum };
}
function quorumOf(archive, { share, members }) {
  return attendanceOf(archive, { members, quorum: share }).attendance.quorum?.at(-1) ?? null;
}
function byAttendance(a, b) {
  return b.attended - a.attended || compareTexts(b.last ?? "", a.last ?? "") || compareTexts(labelOf(a), labelOf(b));
}
function labelOf({ name, login }) {
  return (name ?? login ?? "").toLowerCase();
}

export {
  attendanceOf,
  quorumOf
};
