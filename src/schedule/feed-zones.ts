import { isMinutebookError, MinutebookError } from '../errors/minutebook-error.ts';
import { quote } from '../errors/quote.ts';
import { definedZone } from './defined-zone.ts';
import type { EventGroup } from './feed-events.ts';
import { type FeedBlock, feedError } from './feed-text.ts';
import type { Zones } from './moment.ts';
import { parseBlock, text, tzid } from './properties.ts';
import { RuleError } from './recurrence-rule.ts';
import { knownTimeZone } from './time-zone.ts';
import { namedZone, type Zone } from './zone.ts';
import { describedZone, ianaName } from './zone-names.ts';

interface ZoneOptions {
  timeZone: string | null;
  label: string;
  skip(line: number, why: string): void;
}

/** An unknown time zone; `problem` is the error to report when it is essential. */
export class ZoneError extends RuleError {
  readonly problem: MinutebookError;
  constructor(name: string, problem: MinutebookError) {
    super(`The time zone ${quote(name)} is not known.`, { cause: problem });
    this.problem = problem;
  }
}

/**
 * Finds the zones that the events of a feed name: by the names of the tz database and of Windows, else by definitions
 * in the feed, else by what the names describe.
 * @param options - `timeZone`: for times that name none; null for X-WR-TIMEZONE of their calendar, else UTC.
 * @returns A function that returns, for the events of a block, the function from TZID to zone; the latter throws
 *   `ZoneError`.
 */
export async function feedZones(
  groups: readonly EventGroup[],
  blocks: readonly FeedBlock[],
  options: ZoneOptions,
): Promise<(block: FeedBlock) => Zones> {
  const zones = new Map<string, Zone | MinutebookError>();
  const find = async (name: string, line: number) => {
    if (!zones.has(name)) zones.set(name, await zoneOrProblem(name, line, blocks, options));
  };
  for (const { component, block } of groups.flatMap(({ masters, replacing }) => [...masters, ...replacing])) {
    const { timeZone } = block.calendar;
    if (options.timeZone === null && timeZone !== null) await find(timeZone.name, timeZone.line);
    for (const name of component.properties.map(tzid)) if (name !== undefined) await find(name, block.line);
  }
  const otherwise = namedZone(options.timeZone ?? 'UTC');
  const floating = ({ calendar: { timeZone } }: FeedBlock) => {
    const own = options.timeZone !== null || timeZone === null ? undefined : zones.get(timeZone.name);
    if (own === undefined || !isMinutebookError(own)) return own ?? otherwise;
    const name = quote(timeZone?.name ?? '');
    options.skip(
      timeZone?.line ?? 1,
      `the time zone ${name} is not known, so times without a zone are taken for UTC`,
    );
    return otherwise;
  };
  return (block) => (name) => {
    if (name === undefined) return floating(block);
    const zone = zones.get(name);
    if (zone === undefined || !isMinutebookError(zone)) return zone ?? floating(block);
    throw new ZoneError(name, zone);
  };
}

async function zoneOrProblem(
  name: string,
  line: number,
  blocks: readonly FeedBlock[],
  { label }: ZoneOptions,
): Promise<Zone | MinutebookError> {
  const known = await ianaName(name);
  if (known !== undefined) return namedZone(known);
  const defined = zoneByDefinition(name, blocks, label);
  if (defined !== undefined && !isMinutebookError(defined)) return defined;
  const described = describedZone(name);
  return described === undefined ? (defined ?? unknownZone(name, label, line)) : namedZone(described);
}

/** Returns the zone of the VTIMEZONE with a name; the error when it cannot be read, undefined when there is none. */
function zoneByDefinition(
  name: string,
  blocks: readonly FeedBlock[],
  label: string,
): Zone | MinutebookError | undefined {
  let problem: MinutebookError | undefined;
  for (const block of blocks) {
    if (block.name !== 'VTIMEZONE') continue;
    try {
      const { component } = parseBlock(block);
      if (text(component, 'tzid')?.trim() !== name.trim()) continue;
      // An extension of libical and Thunderbird: the tz database name of the zone.
      const place = knownTimeZone(text(component, 'x-lic-location') ?? '');
      return place === undefined ? definedZone(component) : namedZone(place);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message.replace(/\.?$/u, '.') : String(cause);
      problem ??= feedError(reason, label, block.line, { cause });
    }
  }
  return problem;
}

function unknownZone(name: string, label: string, line: number): MinutebookError {
  return new MinutebookError(
    'schedule/time-zone',
    {
      message: `An event in ${label} is in the time zone ${quote(name)}, which is unknown.`,
      why: 'It is no name of the tz database or of Windows, and the feed does not define it.',
      hint: 'Set the time zone of the event in the calendar, or use rrule or every instead of ical.',
    },
    { place: { file: label, line } },
  );
}
