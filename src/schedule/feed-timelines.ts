import type { Place } from '../errors/minutebook-error.ts';
import { cancelledTitles } from '../model/cancelled-title.ts';
import { type CalendarEvent, EventError, type EventReading, readEvent } from './calendar-event.ts';
import { eventTimeline } from './event-timeline.ts';
import { type EventGroup, type FeedEvent, matchingEvents } from './feed-events.ts';
import { feedError, splitFeed } from './feed-text.ts';
import { feedZones, ZoneError } from './feed-zones.ts';
import { dayOf, type Moment } from './moment.ts';
import { RuleError } from './recurrence-rule.ts';
import type { Timeline } from './timeline.ts';

/** Options for reading a feed. */
export interface FeedOptions {
  /** See `matchingEvents`. */
  match: string | null;
  /** Words of titles that cancel an event, besides the English ones. */
  cancelled: readonly string[];
  /** The zone of floating and all-day times; null for the calendar's own (X-WR-TIMEZONE), else UTC. */
  timeZone: string | null;
  /** The feed's name in messages. */
  label: string;
  /** Called for each line of the selected events that is skipped. */
  warn(text: string, place: Place): void;
}

/** Properties that have to be valid: without them the times of the meetings are unknown. */
const REQUIRED: ReadonlySet<string> = new Set(['DTSTART', 'RRULE', 'RECURRENCE-ID']);
/** The most warnings about one calendar, in which every event may have invalid lines. */
const MOST_WARNINGS = 10;

/**
 * Returns the timelines of the events in a feed that `match` selects. A line that cannot be used is skipped with a
 * warning, unless the time of the meetings depends on it.
 * @param feed - iCalendar text (RFC 5545).
 * @throws {MinutebookError} `schedule/feed-invalid` with the line, `schedule/feed-empty`, `schedule/no-match`,
 *   `schedule/time-zone` for an unknown TZID that the feed does not define.
 */
export async function feedTimelines(feed: string, options: FeedOptions): Promise<Timeline[]> {
  const { label } = options;
  const blocks = splitFeed(feed, label);
  const groups = matchingEvents(blocks, options.match, label);
  const skipped = new Map<number, string>();
  const skip = (line: number, why: string) => {
    if (!skipped.has(line)) skipped.set(line, why);
  };
  const zonesFor = await feedZones(groups, blocks, { ...options, skip });
  const isCancelled = cancelledTitles(options.cancelled);
  const read = ({ component, block, unusable }: FeedEvent) => {
    for (const { line, name, why } of unusable) {
      if (REQUIRED.has(name)) throw feedError(`${name} cannot be read: ${why}.`, label, line);
      skip(line, why);
    }
    const reading: EventReading = { zones: zonesFor(block), isCancelled, skip };
    return readEvent(component, block, reading);
  };
  const timelines = explained(label, () => groups.flatMap((group) => timelinesOf(group, read, label)));
  warnOf(skipped, options);
  return timelines;
}

/** Reports the skipped lines, with one warning for consecutive ones. */
function warnOf(skipped: ReadonlyMap<number, string>, { label, warn }: FeedOptions): void {
  const runs: { line: number; last: number; why: string }[] = [];
  for (const [line, why] of [...skipped].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === line - 1 && run.why === why) run.last = line;
    else runs.push({ line, last: line, why });
  }
  for (const { line, last, why } of runs.slice(0, MOST_WARNINGS)) {
    const lines =
      last === line ? 'this line of the calendar is' : `lines ${line} to ${last} of the calendar are`;
    warn(`${lines} skipped: ${why.replace(/\.$/u, '')}.`, { file: label, line });
  }
  const [next] = runs.slice(MOST_WARNINGS);
  if (next === undefined) return;
  warn(`${runs.length - MOST_WARNINGS} more places of the calendar are skipped, from here on.`, {
    file: label,
    line: next.line,
  });
}

function timelinesOf(
  { masters, replacing }: EventGroup,
  read: (event: FeedEvent) => CalendarEvent,
  label: string,
): Timeline[] {
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

/** Returns a series for a replacement whose series is not in the feed: only its planned start. */
function withoutRules(event: CalendarEvent): CalendarEvent {
  return {
    ...event,
    start: plannedStart(event),
    rules: [],
    extra: [],
    excluded: [],
    replaces: null,
  };
}

/**
 * Returns the planned start of a replacement. Whether its series is all-day is unknown and assumed from the
 * replacement.
 */
function plannedStart({ start, replaces }: CalendarEvent): Moment {
  if (replaces === null) return start;
  return start.allDay ? dayOf(replaces.planned, start.zone) : replaces.planned;
}

/** Converts the errors of the parts to an error of the feed. */
function explained<T>(label: string, work: () => T, line?: number): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof EventError && cause.cause instanceof ZoneError) throw cause.cause.problem;
    if (cause instanceof EventError) throw feedError(cause.message, label, cause.line, { cause });
    if (cause instanceof RuleError) throw feedError(cause.message, label, line, { cause });
    throw cause;
  }
}
