import { cancelledTitles } from '../model/cancelled-title.ts';
import { matchingEvents } from './feed-events.ts';
import { type CalendarFacts, type FeedBlock, splitFeed } from './feed-text.ts';
import { parseBlock, text as textOf } from './properties.ts';

/** The properties that define when an event takes place and which version of it counts, and the rules of time zones. */
const KEPT: ReadonlySet<string> = new Set([
  ...['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID'],
  ...['SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED', 'STATUS'],
  ...['TZID', 'TZOFFSETFROM', 'TZOFFSETTO', 'X-LIC-LOCATION'],
]);
const ZONE_PARTS: ReadonlySet<string> = new Set(['STANDARD', 'DAYLIGHT']);

/** Which events of a calendar belong to a group, by `schedule.match` and `schedule.cancelled`. */
export interface EventSelection {
  /** Null selects all events, and no names are kept. */
  match: string | null;
  cancelled: readonly string[];
}

/**
 * Reduces a calendar feed to the times of the selected events: other events are omitted, and names are kept only where
 * the selection needs them. An event whose title cancels it gets the STATUS instead.
 * @returns An empty text for anything but a calendar.
 */
export function redactFeed(text: string, selections: readonly EventSelection[]): string {
  let blocks: FeedBlock[];
  try {
    blocks = splitFeed(text, 'the calendar');
  } catch {
    return '';
  }
  const names = new Map<FeedBlock, ReadonlySet<string>>();
  const cancelled = new Set<FeedBlock>();
  for (const { match, cancelled: words } of selections) {
    const isCancelled = cancelledTitles(words);
    for (const block of selectedBy(match, blocks)) {
      names.set(block, new Set([...(names.get(block) ?? []), ...namesFor(match, block)]));
      if (isCancelled(textOf(parseBlock(block).component, 'summary') ?? '')) cancelled.add(block);
    }
  }
  const known = new Map<string, string>();
  const linesOf = (block: FeedBlock) => {
    if (block.name === 'VTIMEZONE') return timeLines(block);
    const needed = names.get(block);
    if (needed === undefined) return [];
    const lines = eventLines(block, needed, known);
    if (!cancelled.has(block)) return lines;
    const others = lines.filter((line) => nameOf(line) !== 'STATUS');
    return [...others.slice(0, -1), 'STATUS:CANCELLED', ...others.slice(-1)];
  };
  const calendars = new Set(blocks.map(({ calendar }) => calendar));
  if (calendars.size === 0) return calendarOf({ method: null, timeZone: null }, []);
  return [...calendars]
    .map((calendar) =>
      calendarOf(calendar, blocks.filter((block) => block.calendar === calendar).flatMap(linesOf)),
    )
    .join('');
}

function calendarOf({ method, timeZone }: CalendarFacts, lines: readonly string[]): string {
  const facts = [
    ...(method === null ? [] : [`METHOD:${method}`]),
    ...(timeZone === null ? [] : [`X-WR-TIMEZONE:${timeZone.name}`]),
  ];
  const all = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:minutebook',
    ...facts,
    ...lines,
    'END:VCALENDAR',
    '',
  ];
  return all.join('\r\n');
}

function selectedBy(match: string | null, blocks: readonly FeedBlock[]): FeedBlock[] {
  try {
    const groups = matchingEvents(blocks, match, 'the calendar');
    return groups.flatMap(({ masters, replacing }) => [...masters, ...replacing].map(({ block }) => block));
  } catch {
    return [];
  }
}

/** Returns the text properties that a match needs: none, the summary, or both. */
function namesFor(match: string | null, block: FeedBlock): string[] {
  if (match === null) return [];
  const titled = { ...block, lines: block.lines.filter((line) => nameOf(line.text) !== 'DESCRIPTION') };
  return selectedBy(match, [titled]).length > 0 ? ['SUMMARY'] : ['SUMMARY', 'DESCRIPTION'];
}

/** @param known - The replacement for each UID, which may contain an address. */
function eventLines(block: FeedBlock, names: ReadonlySet<string>, known: Map<string, string>): string[] {
  const identity = block.lines.flatMap(({ text }) => (nameOf(text) === 'UID' ? [contentOf(text)] : []));
  const uid = identity.slice(0, 1).map((value) => {
    known.set(value, known.get(value) ?? `event-${known.size + 1}`);
    return `UID:${known.get(value)}`;
  });
  const [first = '', ...rest] = timeLines(block, names);
  return [first, ...uid, ...rest];
}

/** Returns the lines of a block that may be kept, without components nested in an event, such as alarms. */
function timeLines({ name, lines }: FeedBlock, names: ReadonlySet<string> = new Set()): string[] {
  let skipped = 0;
  return lines.flatMap(({ text }) => {
    const property = nameOf(text);
    const part = contentOf(text).trim().toUpperCase();
    if (property === 'BEGIN' || property === 'END') {
      const stays = part === name || (name === 'VTIMEZONE' && ZONE_PARTS.has(part));
      if (!stays) skipped += property === 'BEGIN' ? 1 : -1;
      return stays && skipped === 0 ? [`${property}:${part}`] : [];
    }
    return skipped === 0 && (KEPT.has(property) || names.has(property)) ? [text] : [];
  });
}

function nameOf(line: string): string {
  return /^[^:;]*/u.exec(line)?.[0].trim().toUpperCase() ?? '';
}

function contentOf(line: string): string {
  return line.slice(line.indexOf(':') + 1);
}
