import { Temporal } from 'temporal-polyfill';
import { type Rhythm, takeRhythm, WEEKDAYS } from './read-rhythm.ts';
import { Refusal, refuse, SENTENCES, Sentence } from './sentence.ts';
import { takeZone } from './zone-in.ts';

/**
 * The result of reading a sentence: a schedule, a missing day to count from, or the reason why it is not a schedule.
 */
export type ReadSentence = { schedule: string } | { lacks: 'start' } | { why: string; hint: string };

/**
 * Reads when a group meets: `every other Thursday 15:00 Europe/London`, `first Tuesday of the month 4pm ET`. Every word
 * counts: unknown words are rejected rather than ignored.
 * @param starting - The day of a meeting, `2026-12-03`; it may be in the sentence as well.
 * @param now - ISO 8601 instant. Without a first day the schedule starts with the next meeting.
 * @returns A schedule in the form of `every` or `rrule` in the configuration.
 */
export function scheduleOfWords(
  text: string,
  { starting, now }: { starting?: string | undefined; now: string },
): ReadSentence {
  try {
    const sentence = new Sentence(text);
    const [written] =
      sentence.take(/\b(?:(?:starting|beginning|from|since|as of)(?: on)? )?(\d{4}-\d\d-\d\d)(?!t|\d)/u) ??
      [];
    const first = dayOf(starting ?? written);
    const zone = takeZone(sentence);
    const time = takeTime(sentence);
    const rhythm = takeRhythm(sentence);
    const [word] = sentence.rest();
    if (word !== undefined) return refuse(`"${word}" is not understood.`);
    if (time === null) return refuse('It does not say at what time.');
    if (zone === null)
      return refuse('It does not say in which time zone.', `Write the zone too, as in ${SENTENCES}.`);
    const from = first ?? Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
    const start = startOf(rhythm, from, first !== null);
    return start === null ? { lacks: 'start' } : { schedule: formatSchedule(rhythm, start, time, zone) };
  } catch (error) {
    if (error instanceof Refusal) return { why: error.message, hint: error.hint };
    throw error;
  }
}

function dayOf(text: string | undefined): Temporal.PlainDate | null {
  if (text === undefined) return null;
  try {
    return Temporal.PlainDate.from(text.trim(), { overflow: 'reject' });
  } catch {
    return refuse(`There is no day ${text}.`, 'Write the day of a meeting as 2026-12-03.');
  }
}

/** Takes a local time, `15:00`. */
function takeTime(sentence: Sentence): string | null {
  // An end gives the duration, which this kind of schedule does not store.
  const END = String.raw`(?: ?(?:-|–|to|until|till) ?\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]\.?m\b\.?)?)?`;
  const clock = sentence.takeAll(
    new RegExp(String.raw`\b(\d{1,2})[:.h](\d\d)(?::\d\d)?(?: ?([ap])\.?m\b\.?)?(?!\d)${END}`, 'u'),
  );
  const hours = sentence.takeAll(new RegExp(String.raw`\b(\d{1,2})() ?([ap])\.?m\b\.?${END}`, 'u'));
  const bare = sentence.takeAll(/\b(?:at )?(\d\d)h()()\b|\bat (\d\d)(\d\d)\b(?: (?:hours|hrs))?/u);
  const named = sentence
    .takeAll(/\b(?:at )?(noon|midday|midnight)\b/u)
    .map(([word]) => [word === 'midnight' ? '0' : '12', '00']);
  const times = [
    ...clock,
    ...hours,
    ...bare.map(([a, b, , c, d]) => [a ?? c, b === undefined ? d : b]),
    ...named,
  ].map(([hour, minute, half]) => clockOf(hour ?? '', minute || '00', half));
  const [time = null, other] = [...new Set(times)];
  if (other !== undefined) {
    return refuse(
      `It names two times, ${time} and ${other}.`,
      'Write one; slots that take turns are a list under schedule.every.',
    );
  }
  return time;
}

function clockOf(hour: string, minute: string, half: string | undefined): string {
  const number = Number(hour);
  const isClock = half === undefined ? number < 24 : number >= 1 && number <= 12;
  if (!isClock || Number(minute) > 59)
    return refuse(`There is no time ${hour}:${minute}${half === undefined ? '' : `${half}m`}.`);
  const wall = half === undefined ? number : (number % 12) + (half === 'p' ? 12 : 0);
  return `${String(wall).padStart(2, '0')}:${minute}`;
}

/** The first day of the series on or after a day; null when the day to count every other one from is not known. */
function startOf(rhythm: Rhythm, from: Temporal.PlainDate, isGiven: boolean): Temporal.PlainDate | null {
  const days = rhythm.unit === 'week' ? rhythm.weekdays : [];
  const anywhere = (rhythm.unit === 'week' && days.length === 0) || ('day' in rhythm && rhythm.day === 0);
  if (!isGiven && (rhythm.interval > 1 || anywhere)) return null;
  if (rhythm.unit === 'day' || anywhere) return from;
  const fits = (day: Temporal.PlainDate) => isOn(rhythm, day);
  if (isGiven && rhythm.interval > 1 && !fits(from)) {
    const named = days.map((day) => WEEKDAYS[day - 1]).join(' or ');
    return refuse(
      `${from} is a ${WEEKDAYS[from.dayOfWeek - 1]}${named === '' ? '' : `, not a ${named}`}.`,
      'Give a day that a meeting is on: it says which weeks or months count.',
    );
  }
  let day = from;
  // A fifth Monday may be up to three months away.
  for (let passed = 0; passed < 400 && !fits(day); passed += 1) day = day.add({ days: 1 });
  return day;
}

function isOn(rhythm: Rhythm, day: Temporal.PlainDate): boolean {
  if (rhythm.unit === 'day') return true;
  if (rhythm.unit === 'week') return rhythm.weekdays.includes(day.dayOfWeek);
  if ('day' in rhythm) return day.day === (rhythm.day === -1 ? day.daysInMonth : rhythm.day);
  return rhythm.on.some(({ nth, weekday }) => {
    const week = nth === -1 ? day.daysInMonth - day.day < 7 : Math.ceil(day.day / 7) === nth;
    return week && day.dayOfWeek === weekday;
  });
}

/** Formats one weekday, or every n days, as a first start and a period; everything else as a rule. */
function formatSchedule(rhythm: Rhythm, start: Temporal.PlainDate, time: string, zone: string): string {
  const every = (period: string) => `${start}T${time}${zone === 'UTC' ? 'Z' : `[${zone}]`}/P${period}`;
  if (rhythm.unit === 'day') return every(`${rhythm.interval}D`);
  if (rhythm.unit === 'week' && rhythm.weekdays.length < 2) return every(`${rhythm.interval * 7}D`);
  if ('day' in rhythm && rhythm.day === 0) return every(`${rhythm.interval}M`);
  const local = `${start.toString().replaceAll('-', '')}T${time.replace(':', '')}00`;
  const begin = zone === 'UTC' ? `DTSTART:${local}Z` : `DTSTART;TZID=${zone}:${local}`;
  const step = rhythm.interval === 1 ? '' : `;INTERVAL=${rhythm.interval}`;
  return `${begin}\nRRULE:FREQ=${rhythm.unit === 'week' ? 'WEEKLY' : 'MONTHLY'}${step};${byDay(rhythm)}`;
}

function byDay(rhythm: Exclude<Rhythm, { unit: 'day' }>): string {
  const letters = (weekday: number) => (WEEKDAYS[weekday - 1] ?? '').slice(0, 2).toUpperCase();
  if ('day' in rhythm) return `BYMONTHDAY=${rhythm.day}`;
  const days =
    rhythm.unit === 'week'
      ? rhythm.weekdays.map(letters)
      : rhythm.on.map(({ nth, weekday }) => `${nth}${letters(weekday)}`);
  return `BYDAY=${days.join(',')}`;
}
