import { matchingEvents } from './feed-events.ts';
import { type Block, splitFeed } from './feed-text.ts';

/** What says when an event takes place and which version of it counts; of a time zone, what its rules are. */
const KEPT: ReadonlySet<string> = new Set([
  ...['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID'],
  ...['SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED', 'STATUS'],
  ...['TZID', 'TZOFFSETFROM', 'TZOFFSETTO', 'X-LIC-LOCATION'],
]);
const ZONE_PARTS: ReadonlySet<string> = new Set(['STANDARD', 'DAYLIGHT']);

/**
 * A calendar feed with the times of the events that were asked for, and nothing else: other events are left out, and of
 * these the names stay only where the selection needs them.
 * @param matches - What selects the events, as `schedule.match`; null selects all, and then no name is needed.
 * @returns Empty for what is no calendar.
 */
export function redactFeed(text: string, matches: readonly (string | null)[]): string {
  let blocks: Block[];
  try {
    blocks = splitFeed(text, 'the calendar');
  } catch {
    return '';
  }
  const names = new Map<Block, ReadonlySet<string>>();
  for (const match of matches) {
    for (const block of selectedBy(match, blocks)) {
      names.set(block, new Set([...(names.get(block) ?? []), ...namesFor(match, block)]));
    }
  }
  const known = new Map<string, string>();
  const kept = blocks.flatMap((block) => {
    if (block.name === 'VTIMEZONE') return timeLines(block);
    const needed = names.get(block);
    return needed === undefined ? [] : eventLines(block, needed, known);
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:minutebook', ...kept, 'END:VCALENDAR', ''];
  return lines.join('\r\n');
}

function selectedBy(match: string | null, blocks: readonly Block[]): Block[] {
  try {
    const groups = matchingEvents(blocks, match, 'the calendar');
    return groups.flatMap(({ masters, replacing }) => [...masters, ...replacing].map(({ block }) => block));
  } catch {
    return [];
  }
}

/** Which properties with words a match needs: none, the summary, or both. */
function namesFor(match: string | null, block: Block): string[] {
  if (match === null) return [];
  const titled = { ...block, lines: block.lines.filter((line) => nameOf(line.text) !== 'DESCRIPTION') };
  return selectedBy(match, [titled]).length > 0 ? ['SUMMARY'] : ['SUMMARY', 'DESCRIPTION'];
}

/** @param known - What stands for each UID: it may hold an address. */
function eventLines(block: Block, names: ReadonlySet<string>, known: Map<string, string>): string[] {
  const identity = block.lines.flatMap(({ text }) => (nameOf(text) === 'UID' ? [contentOf(text)] : []));
  const uid = identity.slice(0, 1).map((value) => {
    known.set(value, known.get(value) ?? `event-${known.size + 1}`);
    return `UID:${known.get(value)}`;
  });
  const [first = '', ...rest] = timeLines(block, names);
  return [first, ...uid, ...rest];
}

/** The lines of a block that may stay, without what is nested in an event: its alarms. */
function timeLines({ name, lines }: Block, names: ReadonlySet<string> = new Set()): string[] {
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
