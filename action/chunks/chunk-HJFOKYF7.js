import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  nearest,
  quote
} from "./chunk-IP5S6BA6.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-Z6Z3PXLC.js";

// src/schedule/time-zone.ts
var ZONE_NAME = /^(?:[A-Za-z][A-Za-z0-9_+\-/]*|[+-]\d\d:\d\d)$/u;
function knownTimeZone(name) {
  if (!ZONE_NAME.test(name)) return void 0;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return void 0;
  }
}
function requireTimeZone(name) {
  const known = knownTimeZone(name);
  if (known !== void 0) return known;
  const meant = nearest(name, Intl.supportedValuesOf("timeZone"));
  throw new MinutebookError("config/time-zone", {
    message: `There is no time zone ${quote(name)}.`,
    why: "Time zones go by their names in the tz database, such as Europe/London.",
    hint: meant === void 0 ? "Write UTC, or a name of the form Area/City." : `Did you mean ${meant}?`
  });
}

// src/schedule/instant.ts
var DATE = /^(\d{4})-(\d\d)-(\d\d)$/u;
var MEETING = /^(\S+?)[Tt ]((?:[01]\d|2[0-3]):[0-5]\d)(?::00)?(?:[Zz]| ?UTC)?$/u;
var ALMOST_DATE = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$/u;
var INSTANT = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)$/u;
var ZONED = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:[+-]\d\d:?\d\d)?\[([^\]]+)\]$/u;
var LOCAL = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?$/u;
function daysInMonth(year, month) {
  return month >= 1 && month <= 12 ? Temporal.PlainYearMonth.from({ year, month }).daysInMonth : void 0;
}
function impossibleDate(year, month, day) {
  const days = daysInMonth(year, month);
  if (days === void 0) return `A year has no month ${month}.`;
  if (day >= 1 && day <= days) return void 0;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")} has the days 1 to ${days}.`;
}
function parseDate(text) {
  const date = text.trim();
  const parts = DATE.exec(date);
  if (parts === null) {
    throw new MinutebookError("usage/date", {
      message: `${quote(text)} is not a date.`,
      why: "A date is written year, month, day: 2023-02-16.",
      hint: dateHint(date)
    });
  }
  const why = impossibleDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (why === void 0) return date;
  throw new MinutebookError("usage/date", {
    message: `The date ${date} does not exist.`,
    why,
    hint: "Look the day up in a calendar and write it as 2023-02-16."
  });
}
function parseMeetingDate(text) {
  const [, date, time] = MEETING.exec(text.trim()) ?? [];
  if (date === void 0 || time === void 0) return { date: parseDate(text), time: null };
  return { date: parseDate(date), time };
}
function dateHint(date) {
  const [, year = "", month = "", day = ""] = ALMOST_DATE.exec(date) ?? [];
  const possible = year !== "" && impossibleDate(Number(year), Number(month), Number(day)) === void 0;
  return possible ? `Did you mean ${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}?` : "Write it with two hyphens and leading zeros, such as 2023-02-16.";
}
function parseInstant(text) {
  const instant = text.trim();
  const zone = ZONED.exec(instant)?.[1];
  try {
    if (DATE.test(instant)) return written(Temporal.Instant.from(`${instant}T00:00Z`));
    if (INSTANT.test(instant)) return written(Temporal.Instant.from(instant));
    if (zone !== void 0 && knownTimeZone(zone) !== void 0) {
      return written(Temporal.ZonedDateTime.from(instant).toInstant());
    }
  } catch (cause) {
    throw new MinutebookError(
      "usage/instant",
      {
        message: `The instant ${quote(text)} does not exist.`,
        why: "Its date, time of day or offset does not exist.",
        hint: "Write it as 2023-02-15T12:00Z, with a date and a time that exist."
      },
      { cause }
    );
  }
  throw new MinutebookError("usage/instant", notAnInstant(text, instant, zone));
}
function notAnInstant(text, instant, zone) {
  const message = `${quote(text)} is not an instant.`;
  if (zone !== void 0) {
    return {
      message,
      why: `There is no time zone ${quote(zone)}.`,
      hint: "Use a name of the tz database, such as Europe/London."
    };
  }
  if (LOCAL.test(instant)) {
    return {
      message,
      why: "It does not say which offset from UTC it is in.",
      hint: `Write ${instant}Z for UTC, or ${instant}+01:00.`
    };
  }
  return {
    message,
    why: "An instant is a date and a time with its offset from UTC.",
    hint: "Write it as 2023-02-15T12:00Z; a bare date is its midnight in UTC."
  };
}
function written(instant) {
  return isoInstant(instant.epochMilliseconds);
}
function isoInstant(epochMilliseconds) {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString();
}
function epochOf(instant) {
  return Temporal.Instant.from(parseInstant(instant)).epochMilliseconds;
}
function firstDay(text, now) {
  try {
    if (!/^P(?!T)/u.test(text.trim())) return parseDate(text);
    const today = Temporal.Instant.from(now).toZonedDateTimeISO("UTC").toPlainDate();
    return today.subtract(Temporal.Duration.from(text.trim())).toString();
  } catch (cause) {
    throw new MinutebookError(
      "usage/date",
      {
        message: `${JSON.stringify(text)} is neither a date nor how long ago.`,
        why: isMinutebookError(cause) ? cause.why : "How long is written as a duration of days, weeks, months or years.",
        hint: "Write the first day, as in 2023-02-16, or how long ago it was, as in P3M for three months."
      },
      { cause }
    );
  }
}

export {
  knownTimeZone,
  requireTimeZone,
  impossibleDate,
  parseDate,
  parseMeetingDate,
  parseInstant,
  isoInstant,
  epochOf,
  firstDay
};
