import ICAL from 'ical.js';
import type { Occurrence } from '../model/meeting.ts';

/** A meeting in a calendar. */
export interface CalendarMeeting {
  /** A name that stays the same when the meeting is moved: `security-wg-2023-02-16@minutebook`. */
  uid: string;
  title: string;
  occurrence: Occurrence;
  /** Where to join it; null when unknown. */
  join: string | null;
}

/**
 * Writes an iCalendar text (RFC 5545) with an event for each meeting, in UTC, so that it needs no time zones. Meetings
 * without a known time last the whole day; cancelled ones are marked.
 * @param now - ISO 8601 instant: when the events are written.
 */
export function writeCalendar(meetings: readonly CalendarMeeting[], now: string): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//minutebook//EN');
  for (const meeting of meetings) calendar.addSubcomponent(eventOf(meeting, now));
  return `${calendar.toString()}\r\n`;
}

function eventOf({ uid, title, occurrence, join }: CalendarMeeting, now: string): ICAL.Component {
  const { date, start, end, cancelled } = occurrence;
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('dtstamp', timeOf(now));
  event.addPropertyWithValue('dtstart', start === null ? ICAL.Time.fromDateString(date) : timeOf(start));
  if (start !== null && end !== null) event.addPropertyWithValue('dtend', timeOf(end));
  event.addPropertyWithValue('summary', title);
  event.addPropertyWithValue('status', cancelled ? 'CANCELLED' : 'CONFIRMED');
  if (join !== null) event.addPropertyWithValue('location', join);
  return event;
}

function timeOf(instant: string): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(instant), true);
}
