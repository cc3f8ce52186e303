import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  choose
} from "./chunk-Z5HSTUXC.js";
import {
  meetingTitle,
  sessionFor
} from "./chunk-HXPK4JHQ.js";
import "./chunk-6V6HBGSC.js";
import {
  openSeries
} from "./chunk-6LEFEKWL.js";
import "./chunk-O7YD6KRA.js";
import "./chunk-NY5ZTV33.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-GCHCLNJD.js";
import "./chunk-7MDW7SRW.js";
import "./chunk-LNIRBWIP.js";
import "./chunk-CTCSMNGY.js";
import "./chunk-QE6P7SL6.js";
import {
  ICALmodule
} from "./chunk-BFB7CSH3.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-HSMHP4VM.js";
import "./chunk-H6Q77UQQ.js";
import "./chunk-3SMG7XOK.js";
import "./chunk-5MK5JZCK.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-42COTETG.js";
import "./chunk-M56TRGXG.js";
import "./chunk-ZF5NENNC.js";
import "./chunk-AN5HRFJC.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-3ADDMMTP.js";
import "./chunk-IAQ4U72M.js";
import "./chunk-PBJCSIP2.js";
import "./chunk-Z56CAOR3.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/schedule/write-calendar.ts
function writeCalendar(meetings, now) {
  const calendar2 = new ICALmodule.Component("vcalendar");
  calendar2.addPropertyWithValue("version", "2.0");
  calendar2.addPropertyWithValue("prodid", "-//minutebook//EN");
  for (const meeting of meetings) calendar2.addSubcomponent(eventOf(meeting, now));
  return `${calendar2.toString()}\r
`;
}
function eventOf({ uid, title, occurrence, join }, now) {
  const { date, start, end, cancelled } = occurrence;
  const event = new ICALmodule.Component("vevent");
  event.addPropertyWithValue("uid", uid);
  event.addPropertyWithValue("dtstamp", timeOf(now));
  event.addPropertyWithValue("dtstart", start === null ? ICALmodule.Time.fromDateString(date) : timeOf(start));
  if (start !== null && end !== null) event.addPropertyWithValue("dtend", timeOf(end));
  event.addPropertyWithValue("summary", title);
  event.addPropertyWithValue("status", cancelled ? "CANCELLED" : "CONFIRMED");
  if (join !== null) event.addPropertyWithValue("location", join);
  return event;
}
function timeOf(instant) {
  return ICALmodule.Time.fromJSDate(new Date(instant), true);
}

// src/commands/calendar.ts
var DAYS_AHEAD = 184;
var DAY = 864e5;
async function calendar({ config, group: id }, deps) {
  const groups = id === void 0 ? config.groups : [choose("group", config.groups, id, config)];
  const meetings = await Promise.all(
    groups.map(async (group) => {
      const series = await openSeries(config, group, deps);
      return series === null ? [] : comingMeetings(config, group, series, deps.now);
    })
  );
  return writeCalendar(meetings.flat().sort(byStart), deps.now);
}
function comingMeetings(config, group, series, now) {
  const from = Date.parse(now);
  const dates = Array.from(
    { length: DAYS_AHEAD + 1 },
    (_, day) => new Date(from + day * DAY).toISOString().slice(0, "yyyy-mm-dd".length)
  );
  const coming = dates.flatMap((date) => series.on(date)).filter(({ start }) => start === null || Date.parse(start) >= from);
  return coming.map((occurrence, index) => ({
    uid: uidOf(group, occurrence, coming.slice(0, index)),
    title: meetingTitle(config, group, occurrence),
    occurrence,
    join: sessionFor(occurrence, group.meeting.sessions)?.join ?? group.meeting.join
  }));
}
function uidOf({ id }, occurrence, before) {
  const plannedFor = ({ movedFrom, date }) => movedFrom ?? date;
  const day = plannedFor(occurrence);
  const same = before.filter((other) => plannedFor(other) === day).length;
  return `${id}-${day}${same === 0 ? "" : `-${same + 1}`}@minutebook`;
}
function byStart(a, b) {
  const [one, other] = [a, b].map(({ occurrence: { start, date } }) => Date.parse(start ?? date));
  return (one ?? 0) - (other ?? 0);
}
export {
  calendar
};
