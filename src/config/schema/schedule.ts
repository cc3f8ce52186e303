import * as z from 'zod/mini';
import type { RefusalParams } from '../formats/format.ts';
import { eventPattern } from '../formats/patterns.ts';
import { recurrence } from '../formats/recurrence.ts';
import { calendarAddress, line } from '../formats/texts.ts';
import { every, timeZone } from '../formats/times.ts';
import { optional } from './key.ts';

const KINDS = ['ical', 'rrule', 'every'] as const;
/** They look at events, which a calendar alone has. */
const EVENT_KEYS = ['match', 'cancelled'] as const;
const EXAMPLE = { every: '2023-01-05T15:00[Europe/London]/P14D' };

/** When a group meets: exactly one of a calendar, a recurrence rule, and a first start with a period. */
export const scheduleSchema = z
  .strictObject({
    ical: optional(
      calendarAddress,
      'A calendar to read the meetings from: a URL, or a path from the folder of the configuration.',
    ),
    match: optional(
      eventPattern,
      'Which events of the calendar: text in their summary or description, whatever its case, or `/regular expression/`.',
      'all events',
    ),
    rrule: optional(
      recurrence,
      'The `DTSTART` and `RRULE` lines of RFC 5545; `RDATE`, `EXDATE`, `DTEND` and `DURATION` may follow.',
    ),
    every: optional(
      z.union([every, z.array(every).check(z.minLength(1))]),
      'The first start with its zone, a slash, and the period from start to start, on the wall clock; or a list of them, for alternating slots.',
      undefined,
      { title: 'a first start, its zone and a period, or a list of them', examples: [EXAMPLE.every] },
    ),
    cancelled: optional(
      z.array(line),
      'Words in the title of an event that say that it does not take place, as `Abgesagt`. English ones are known: `Canceled: …`, `[CANCELLED] …`, `No meeting - …`.',
      'none',
    ),
    timezone: optional(
      timeZone,
      'For floating and all-day times only: those that name no zone.',
      'that of the calendar (`X-WR-TIMEZONE`), else UTC',
    ),
  })
  .check(
    z.superRefine((value, context) => {
      const given = KINDS.filter((kind) => value[kind] !== undefined);
      if (given.length !== 1) {
        context.addIssue({ code: 'custom', params: { ...notOne(given) } });
      } else if (value.ical === undefined) {
        for (const key of EVENT_KEYS) {
          if (value[key] === undefined) continue;
          context.addIssue({
            code: 'custom',
            path: [key],
            params: { ...withoutCalendar(key, given.join()) },
          });
        }
      }
    }),
    z.meta({
      title: 'one of ical, rrule and every',
      examples: [EXAMPLE],
      oneOf: [
        { required: ['ical'] },
        { required: ['rrule'], not: { anyOf: EVENT_KEYS.map((key) => ({ required: [key] })) } },
        { required: ['every'], not: { anyOf: EVENT_KEYS.map((key) => ({ required: [key] })) } },
      ],
    }),
  );

function notOne(given: readonly string[]): RefusalParams {
  const none = given.length === 0;
  return {
    code: 'config/schedule',
    message: none
      ? 'This schedule does not say when the group meets.'
      : `This schedule has ${given.join(' and ')}.`,
    why: 'A schedule has exactly one of ical, rrule and every.',
    hint: none ? `Add one of them, as every: "${EXAMPLE.every}".` : `Keep one of ${given.join(' and ')}.`,
  };
}

function withoutCalendar(key: (typeof EVENT_KEYS)[number], kind: string): RefusalParams {
  return {
    code: 'config/schedule',
    message: `This schedule has ${key} beside ${kind}.`,
    why: `${key} looks at events of a calendar, so it goes with ical alone.`,
    hint: `Remove ${key}, or name the calendar with ical.`,
  };
}
