import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  DAY
} from "./chunk-QE6P7SL6.js";
import {
  epochOf,
  isoInstant
} from "./chunk-3SMG7XOK.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";

// src/schedule/due.ts
var RECENT_DAYS = 14;
var LAST_DAYS = 62;
var HELD_DAYS = 92;
var LENGTH = 36e5;
function meetingsToPrepare(series, openBefore, now) {
  const lead = Temporal.Duration.from(openBefore);
  const latest = Temporal.Instant.from(now).toZonedDateTimeISO("UTC").add(lead).add({ days: 1 });
  return series.between(now, latest.toInstant().toString()).filter((occurrence) => occurrence.start !== now && preparedFrom(occurrence, lead) <= epochOf(now));
}
function nextPreparation(series, openBefore, now) {
  const lead = Temporal.Duration.from(openBefore);
  let occurrence = series.next(now);
  while (occurrence !== null && preparedFrom(occurrence, lead) <= epochOf(now)) {
    occurrence = series.next(occurrence.start ?? now);
  }
  if (occurrence === null) return null;
  return { occurrence, from: isoInstant(preparedFrom(occurrence, lead)) };
}
function finishedMeetings(series, now) {
  const at = epochOf(now);
  const over = series.between(isoInstant(at - LAST_DAYS * DAY), now).filter(({ start, end }) => at >= (end === null ? epochOf(start ?? now) + LENGTH : epochOf(end)));
  const recent = over.filter((occurrence) => isRecent(occurrence, now));
  return recent.length > 0 ? recent : over.slice(-1);
}
function meetingsHeld(series, now) {
  const at = epochOf(now);
  return series.between(heldSince(now), now).filter((occurrence) => isOver(occurrence, at));
}
function heldSince(now) {
  return isoInstant(epochOf(now) - HELD_DAYS * DAY);
}
function isOver({ start, end }, at) {
  return start !== null && at >= (end === null ? epochOf(start) + LENGTH : epochOf(end));
}
function isRecent({ start }, now) {
  return epochOf(start ?? now) >= epochOf(now) - RECENT_DAYS * DAY;
}
function preparedFrom({ start, timeZone }, lead) {
  if (start === null) return Number.POSITIVE_INFINITY;
  return Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).subtract(lead).epochMilliseconds;
}

export {
  meetingsToPrepare,
  nextPreparation,
  finishedMeetings,
  meetingsHeld,
  heldSince,
  isRecent
};
