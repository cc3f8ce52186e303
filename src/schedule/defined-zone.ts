import { moment, untilMoment } from './moment.ts';
import { all, type Component, text } from './properties.ts';
import { type RecurrenceRule, RuleError, recurrenceRule, ruleParts } from './recurrence-rule.ts';
import { DAY } from './timeline.ts';
import { offsetName, utc, type Zone } from './zone.ts';

/** Rules of a VTIMEZONE repeat yearly; this is a little more than a year, in milliseconds. */
const TURN = 400 * DAY;

/** A STANDARD or DAYLIGHT part of a VTIMEZONE: from each of its onsets, the clock is `to` ahead of UTC. */
interface Observance {
  from: number;
  to: number;
  first: number;
  /** Onsets on the clock before the change (RFC 5545, 3.6.5). */
  rules: readonly { rule: RecurrenceRule; until: number }[];
  dates: readonly number[];
}

/**
 * Returns a zone from its definition in the feed, for names that are unknown otherwise.
 * @param component - A VTIMEZONE.
 * @throws {RuleError} when it defines nothing or cannot be read.
 */
export function definedZone(component: Component): Zone {
  const observances = component.components
    .filter(({ name }) => name === 'standard' || name === 'daylight')
    .map(observance);
  if (observances.length === 0) throw new RuleError('The VTIMEZONE has neither STANDARD nor DAYLIGHT.');
  const offsetAt = (instant: number) => offset(observances, instant);
  return {
    toInstant(wall) {
      const before = wall - offsetAt(wall - DAY);
      const after = wall - offsetAt(wall + DAY);
      const shows = [before, after].filter((instant) => instant + offsetAt(instant) === wall);
      return shows.length === 0 ? before : Math.min(...shows);
    },
    toWall: (instant) => instant + offsetAt(instant),
    nameAt: (instant) => offsetName(offsetAt(instant)),
  };
}

function offset(observances: readonly Observance[], instant: number): number {
  let latest: { onset: number; offset: number } | undefined;
  for (const one of observances) {
    const onset = latestOnset(one, instant + one.from);
    if (onset === undefined) continue;
    if (latest === undefined || onset - one.from > latest.onset)
      latest = { onset: onset - one.from, offset: one.to };
  }
  if (latest !== undefined) return latest.offset;
  // Before the first onset, the clock is as before the first change.
  return observances.reduce((earliest, one) => (one.first < earliest.first ? one : earliest)).from;
}

function latestOnset({ rules, dates }: Observance, wall: number): number | undefined {
  const onsets = dates.filter((date) => date <= wall);
  for (const { rule, until } of rules) {
    const end = Math.min(wall, until);
    const onset = rule.between(end - TURN, end).at(-1);
    if (onset !== undefined) onsets.push(onset);
  }
  return onsets.length === 0 ? undefined : Math.max(...onsets);
}

function observance(component: Component): Observance {
  const times = (name: string) =>
    all(component, name).flatMap((property) =>
      property.values.map(
        (value) => moment(Array.isArray(value) ? value[0] : value, property, () => utc).wall,
      ),
    );
  const first = times('dtstart')[0];
  if (first === undefined) throw new RuleError('A part of the VTIMEZONE has no DTSTART.');
  const from = offsetOf(component, 'tzoffsetfrom');
  const rules = all(component, 'rrule').flatMap(({ values }) =>
    values.map((value) => {
      const parts = ruleParts(value);
      const until = parts.get('UNTIL');
      parts.delete('UNTIL');
      const end = until === undefined ? undefined : untilMoment(until, utc).wall;
      return {
        rule: recurrenceRule(parts, first),
        until: end === undefined ? Number.POSITIVE_INFINITY : end + from,
      };
    }),
  );
  return { from, to: offsetOf(component, 'tzoffsetto'), first, rules, dates: [first, ...times('rdate')] };
}

function offsetOf(component: Component, name: string): number {
  const [, sign, hours, minutes, seconds = '0'] =
    /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/u.exec(text(component, name) ?? '') ?? [];
  if (sign === undefined)
    throw new RuleError(`A part of the VTIMEZONE has no ${name.toUpperCase()} such as +0100.`);
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}
