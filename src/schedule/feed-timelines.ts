import { MinutebookError } from '../errors/minutebook-error.ts';
import { type CalendarEvent, EventError, readEvent } from './calendar-event.ts';
import { definedZone } from './defined-zone.ts';
import { eventTimeline } from './event-timeline.ts';
import { type EventGroup, type FeedEvent, matchingEvents } from './feed-events.ts';
import { type Block, feedError, splitFeed } from './feed-text.ts';
import type { Zones } from './moment.ts';
import type { Offsets } from './offsets.ts';
import { parseBlock, text, tzid } from './properties.ts';
import { quote } from './quote.ts';
import { RuleError } from './recurrence-rule.ts';
import { knownTimeZone } from './time-zone.ts';
import type { Timeline } from './timeline.ts';
import { namedZone, type Zone } from './zone.ts';
import { ianaName } from './zone-names.ts';

/**
 * The timelines of the events in a feed that `match` selects.
 * @param feed - iCalendar text (RFC 5545).
 * @param options - `match`: see `matchingEvents`; `timeZone`: for floating and all-day times; `label`: what messages
 *   call the feed.
 * @throws {MinutebookError} `schedule/feed-invalid` with the line, `schedule/feed-empty`, `schedule/no-match`,
 *   `schedule/time-zone` for a TZID that nobody knows and the feed does not define.
 */
export async function feedTimelines(
  feed: string,
  options: { match: string | null; timeZone: string; label: string; offsets: Offsets },
): Promise<Timeline[]> {
  const { label } = options;
  const blocks = splitFeed(feed, label);
  const groups = matchingEvents(blocks, options.match, label);
  const zones = await zonesOf(groups, blocks, options);
  return explained(label, () => groups.flatMap((group) => timelinesOf(group, zones, label)));
}

function timelinesOf({ masters, replacing }: EventGroup, zones: Zones, label: string): Timeline[] {
  const read = ({ component, block }: FeedEvent) => readEvent(component, block, zones);
  const replacements = replacing.map(read);
  const pairs: [CalendarEvent, CalendarEvent[]][] =
    masters.length === 0
      ? replacements.map((event) => [withoutRules(event), [event]])
      : masters.map((master, index) => [read(master), index === 0 ? replacements : []]);
  const line = (masters[0] ?? replacing[0])?.block.line;
  return pairs.map(([master, events]) => {
    const timeline = eventTimeline(master, events);
    return { ...timeline, within: (from, to) => explained(label, () => timeline.within(from, to), line) };
  });
}

/** A series for a replacement whose series is not in the feed: its planned start alone. */
function withoutRules(event: CalendarEvent): CalendarEvent {
  return {
    ...event,
    start: event.replaces?.planned ?? event.start,
    rules: [],
    extra: [],
    excluded: [],
    replaces: null,
  };
}

/** Turn what the parts throw into an error of the feed. */
function explained<T>(label: string, work: () => T, line?: number): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof EventError) throw feedError(cause.message, label, cause.line, { cause });
    if (cause instanceof RuleError) throw feedError(cause.message, label, line, { cause });
    throw cause;
  }
}

async function zonesOf(
  groups: readonly EventGroup[],
  blocks: readonly Block[],
  { timeZone, label, offsets }: { timeZone: string; label: string; offsets: Offsets },
): Promise<Zones> {
  const zones = new Map<string, Zone>();
  for (const { component, block } of groups.flatMap(({ masters, replacing }) => [...masters, ...replacing])) {
    for (const name of component.properties.map(tzid)) {
      if (name === undefined || zones.has(name)) continue;
      const known = await ianaName(name, offsets);
      const zone =
        known === undefined ? zoneByDefinition(name, blocks, { label, offsets }) : namedZone(known, offsets);
      if (zone === undefined) throw unknownZone(name, label, block.line);
      zones.set(name, zone);
    }
  }
  const floating = namedZone(timeZone, offsets);
  return (name) => (name === undefined ? floating : (zones.get(name) ?? floating));
}

function zoneByDefinition(
  name: string,
  blocks: readonly Block[],
  { label, offsets }: { label: string; offsets: Offsets },
): Zone | undefined {
  for (const block of blocks) {
    if (block.name !== 'VTIMEZONE') continue;
    try {
      const component = parseBlock(block);
      if (text(component, 'tzid') !== name) continue;
      // An extension of libical and Thunderbird: the place whose zone it is.
      const place = knownTimeZone(text(component, 'x-lic-location') ?? '', offsets);
      return place === undefined ? definedZone(component) : namedZone(place, offsets);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message.replace(/\.?$/u, '.') : String(cause);
      throw feedError(reason, label, block.line, { cause });
    }
  }
  return undefined;
}

function unknownZone(name: string, label: string, line: number): MinutebookError {
  return new MinutebookError(
    'schedule/time-zone',
    {
      message: `An event in ${label} is in the time zone ${quote(name)}, which nobody knows.`,
      why: 'It is no name of the tz database or of Windows, and the feed does not define it.',
      hint: 'Set the time zone of the event in the calendar, or use rrule or every instead of ical.',
    },
    { place: { file: label, line } },
  );
}
