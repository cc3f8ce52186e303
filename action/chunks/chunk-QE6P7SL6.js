import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";

// src/schedule/timeline.ts
var DAY = 864e5;

// src/schedule/zone.ts
function namedZone(name) {
  return {
    toInstant(wall) {
      const before = wall - offsetAt(name, wall - DAY);
      const after = wall - offsetAt(name, wall + DAY);
      return before !== after && offsetAt(name, before) === offsetAt(name, after) ? wall - offsetAt(name, before) : before;
    },
    toWall: (instant) => instant + offsetAt(name, instant),
    nameAt: () => name
  };
}
function offsetAt(name, instant) {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name).offsetNanoseconds / 1e6;
}
var utc = { toInstant: (wall) => wall, toWall: (instant) => instant, nameAt: () => "UTC" };
function wallOf(plain) {
  return plain.toZonedDateTime("UTC").epochMilliseconds;
}
function plainDateTime(wall) {
  return Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO("UTC").toPlainDateTime();
}
function wallDate(wall) {
  return plainDateTime(wall).toPlainDate().toString();
}
function offsetName(milliseconds) {
  const minutes = Math.round(milliseconds / 6e4);
  const hours = minutes / 60;
  if (minutes === 0) return "UTC";
  if (Number.isInteger(hours) && hours >= -12 && hours <= 14)
    return `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`;
  const size = Math.abs(minutes);
  const two = (value) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

export {
  DAY,
  namedZone,
  offsetAt,
  utc,
  wallOf,
  plainDateTime,
  wallDate,
  offsetName
};
