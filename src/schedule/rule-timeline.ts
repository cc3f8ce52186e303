import { MinutebookError } from '../errors/minutebook-error.ts';
import { nearest } from '../errors/nearest.ts';
import { quote, shortLine } from '../errors/quote.ts';
import { type CalendarEvent, EventError, readEvent } from './calendar-event.ts';
import { eventTimeline } from './event-timeline.ts';
import { type Component, parseBlock, tzid } from './properties.ts';
import { RuleError } from './recurrence-rule.ts';
import { requireTimeZone } from './time-zone.ts';
import type { Timeline } from './timeline.ts';
import { namedZone, type Zone } from './zone.ts';
import { describedZone, ianaName } from './zone-names.ts';

const PROPERTIES = ['DTSTART', 'RRULE', 'RDATE', 'EXDATE', 'DTEND', 'DURATION'];

/**
 * Returns the timeline of a rule in the configuration: the lines that RFC 5545 has within an event.
 * @param rrule - `DTSTART;TZID=Europe/London:20230105T150000`, a line end, `RRULE:FREQ=WEEKLY;INTERVAL=2`; RDATE,
 *   EXDATE, DTEND and DURATION may follow. `\n` as two characters counts as a line end.
 * @param timeZone - For a DTSTART that names no zone.
 * @throws {MinutebookError} `config/schedule`, `config/time-zone`.
 */
export async function ruleTimeline(rrule: string, timeZone: string): Promise<Timeline> {
  const lines = rrule
    .split(/\r\n|\r|\n|\\n/u)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  for (const line of lines) checkLine(rrule, line);
  const block = {
    name: 'VEVENT',
    line: 1,
    lines: ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].map((text) => ({ line: 1, text })),
    calendar: { method: null, timeZone: null },
  };
  let component: Component;
  try {
    const parsed = parseBlock(block);
    component = parsed.component;
    const [unusable] = parsed.unusable;
    if (unusable !== undefined) throw new Error(`${unusable.name} cannot be read: ${unusable.why}`);
  } catch (cause) {
    throw badRule(rrule, cause instanceof Error ? `${cause.message}.` : String(cause), cause);
  }
  const zones = await namedZones(component, timeZone);
  try {
    const skip = (_: number, why: string) => {
      throw new RuleError(why);
    };
    const event = readEvent(component, block, { zones, isCancelled: () => false, skip });
    requireRule(rrule, event);
    const timeline = eventTimeline(event, []);
    return { ...timeline, within: (from, to) => explained(rrule, () => timeline.within(from, to)) };
  } catch (cause) {
    if (cause instanceof EventError || cause instanceof RuleError) throw badRule(rrule, cause.message, cause);
    throw cause;
  }
}

function explained<T>(rrule: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof RuleError ? badRule(rrule, cause.message, cause) : cause;
  }
}

async function namedZones(
  component: Component,
  timeZone: string,
): Promise<(name: string | undefined) => Zone> {
  const floating = namedZone(timeZone);
  const zones = new Map<string, Zone>();
  for (const name of component.properties.map(tzid)) {
    if (name !== undefined)
      zones.set(name, namedZone((await ianaName(name)) ?? describedZone(name) ?? requireTimeZone(name)));
  }
  return (name) => (name === undefined ? floating : (zones.get(name) ?? floating));
}

function checkLine(rrule: string, line: string): void {
  const name = line.split(/[:;]/u, 1)[0]?.toUpperCase() ?? '';
  if (PROPERTIES.includes(name)) return;
  const meant = nearest(name, PROPERTIES);
  const why = /^FREQ=/iu.test(line)
    ? 'The rule itself starts with RRULE:.'
    : `It has no lines that start with ${quote(name)}`;
  throw badRule(
    rrule,
    meant === undefined || why.endsWith('.') ? `${why.replace(/\.$/u, '')}.` : `${why}; ${meant} is one.`,
  );
}

function requireRule(rrule: string, event: CalendarEvent): void {
  if (event.rules.length + event.extra.length === 0) throw badRule(rrule, 'It has no RRULE.');
}

function badRule(rrule: string, why: string, cause?: unknown): MinutebookError {
  return new MinutebookError(
    'config/schedule',
    {
      message: `The schedule cannot be read: rrule: ${quote(rrule)}.`,
      why: shortLine(why),
      hint: 'Write "DTSTART;TZID=Europe/London:20230105T150000\\nRRULE:FREQ=WEEKLY;INTERVAL=2".',
    },
    { cause },
  );
}
