import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  ICALmodule
} from "./chunk-BFB7CSH3.js";
import "./chunk-CXTPJRVO.js";

// src/schedule/write-calendar.ts
function writeCalendar(meetings, now) {
  const calendar = new ICALmodule.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//minutebook//EN");
  for (const meeting of meetings) calendar.addSubcomponent(eventOf(meeting, now));
  return `${calendar.toString()}\r
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
export {
  writeCalendar
};
