import { MinutebookError } from '../errors/minutebook-error.ts';
import { nearest } from '../errors/nearest.ts';
import { quote, shortLine } from '../errors/quote.ts';
import { compareTexts } from '../model/compare.ts';
import { userPattern, writtenExpression } from '../model/user-pattern.ts';
import { type FeedBlock, feedError } from './feed-text.ts';
import { all, type Component, parseBlock, text, type UnusableLine } from './properties.ts';

/** A VEVENT with its position in the feed. */
export interface FeedEvent {
  block: FeedBlock;
  component: Component;
  unusable: readonly UnusableLine[];
}

/** The events of one UID: the series, and the ones that replace occurrences of it. */
export interface EventGroup {
  masters: FeedEvent[];
  replacing: FeedEvent[];
}

const NAMED_IN_HINT = 5;
/** The most events that are read: ten times those in ten years of a busy community's calendar. */
const MOST_EVENTS = 20_000;
/** Methods of answers from invited people (RFC 5546): they repeat an event, they do not plan it. */
const ANSWERS = new Set(['REPLY', 'REFRESH', 'COUNTER', 'DECLINECOUNTER']);

/**
 * Returns the events that `match` selects, by UID, each in its newest version.
 * @param match - Text in the summary or description, ignoring case, or `/regular expression/flags`; null for all.
 * @param label - The feed's name in messages.
 * @throws {MinutebookError} `schedule/feed-invalid` for an event that cannot be parsed, unless `match` selects others;
 *   `schedule/feed-empty`, `schedule/no-match`; `config/schedule` for a bad regular expression.
 */
export function matchingEvents(
  blocks: readonly FeedBlock[],
  match: string | null,
  label: string,
): EventGroup[] {
  const { matches, prepare } = matcher(match);
  const events: FeedEvent[] = [];
  if (blocks.length > MOST_EVENTS) {
    throw feedError(`It has ${blocks.length} events, and no more than ${MOST_EVENTS} are read.`, label);
  }
  for (const block of blocks) {
    if (block.name !== 'VEVENT' || ANSWERS.has(block.calendar.method ?? '')) continue;
    try {
      events.push({ block, ...parseBlock(block) });
    } catch (cause) {
      if (!matches(block.lines.map((line) => line.text).join('\n'))) continue;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw feedError(`${shortLine(reason)}.`, label, block.line, { cause });
    }
  }
  if (events.length === 0) throw emptyFeed(label);
  prepare(events.map(words));
  const groups = groupByUid(events).flatMap((group) => selected(group, (event) => matches(words(event))));
  if (groups.length === 0) throw noMatch(match ?? '', events, label);
  return groups;
}

function selected({ masters, replacing }: EventGroup, matches: (event: FeedEvent) => boolean): EventGroup[] {
  if (masters.some(matches)) return [{ masters, replacing }];
  const alone = replacing.filter(matches);
  return alone.length === 0 ? [] : [{ masters: [], replacing: alone }];
}

/**
 * Returns the text that `match` searches. Text of a line that was broken without folding belongs to the description.
 */
function words({ component, unusable }: FeedEvent): string {
  return [text(component, 'summary'), text(component, 'description'), ...unusable.map((line) => line.text)]
    .filter((part) => part !== null)
    .join('\n');
}

type Matches = (words: string) => boolean;

function matcher(match: string | null): { matches: Matches; prepare(words: readonly string[]): void } {
  if (match === null) return { matches: () => true, prepare() {} };
  const written = writtenExpression(match);
  if (written === null) {
    const plain = (words: string) => words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
    const wanted = plain(match).trim();
    return { matches: (words) => plain(words).includes(wanted), prepare() {} };
  }
  const pattern = userPattern(expressionOf(match, written), (words) =>
    badMatch(
      match,
      `It takes too long, as on ${quote(words)}.`,
      'Leave out repetitions within or beside repetitions of the same, as in (a|a)* and .*.*.',
    ),
  );
  return { matches: (words) => pattern.test(words), prepare: pattern.prepare };
}

function expressionOf(match: string, { source, flags }: { source: string; flags: string }): RegExp {
  try {
    return new RegExp(source, flags.replace(/[gy]/gu, ''));
  } catch (cause) {
    throw badMatch(
      match,
      'It is not a regular expression that JavaScript understands.',
      'Write plain text without slashes, or correct the expression.',
      cause,
    );
  }
}

function badMatch(match: string, why: string, hint: string, cause?: unknown): MinutebookError {
  const message = `The schedule cannot be read: match: ${quote(match)}.`;
  return new MinutebookError('config/schedule', { message, why, hint }, { cause });
}

/**
 * Groups events by UID. Events with the same UID and RECURRENCE-ID are versions of each other; if none is newer, all
 * count.
 */
function groupByUid(events: readonly FeedEvent[]): EventGroup[] {
  const groups = new Map<string, Map<string, FeedEvent[]>>();
  for (const [index, event] of events.entries()) {
    const uid = text(event.component, 'uid') ?? `\0${index}`;
    const versions = groups.get(uid) ?? new Map<string, FeedEvent[]>();
    groups.set(uid, versions);
    const key = replacedKey(event.component);
    const rivals = versions.get(key) ?? [];
    if (rivals.some((rival) => compareVersions(rival, event) > 0)) continue;
    versions.set(key, [...rivals.filter((rival) => compareVersions(rival, event) === 0), event]);
  }
  return [...groups.values()].map((versions) => ({
    masters: versions.get('') ?? [],
    // Of equal versions of one occurrence, the last in the feed counts: an occurrence has one start only.
    replacing: [...versions]
      .filter(([key]) => key !== '')
      .flatMap(([, rivals]) => rivals.slice(-1))
      .sort(compareVersions),
  }));
}

function replacedKey(component: Component): string {
  const replaced = all(component, 'recurrence-id')[0];
  return replaced === undefined ? '' : JSON.stringify([replaced.parameters.tzid, replaced.values]);
}

/** RFC 5546, 2.1.5: the higher SEQUENCE is newer, then the later DTSTAMP; then LAST-MODIFIED. */
function compareVersions(a: FeedEvent, b: FeedEvent): number {
  const number = ({ component }: FeedEvent) => Number(text(component, 'sequence') ?? 0) || 0;
  const stamp = (event: FeedEvent, name: string) => text(event.component, name) ?? '';
  return (
    number(a) - number(b) ||
    compareTexts(stamp(a, 'dtstamp'), stamp(b, 'dtstamp')) ||
    compareTexts(stamp(a, 'last-modified'), stamp(b, 'last-modified'))
  );
}

function emptyFeed(label: string): MinutebookError {
  return new MinutebookError(
    'schedule/feed-empty',
    {
      message: `There are no events in ${label}.`,
      why: 'The calendar is readable, but it has no VEVENT.',
      hint: 'Check that the address belongs to the calendar of the meetings and that its events are public.',
    },
    { place: { file: label } },
  );
}

function noMatch(match: string, events: readonly FeedEvent[], label: string): MinutebookError {
  const there = [...new Set(events.map(({ component }) => (text(component, 'summary') ?? '').trim()))].filter(
    Boolean,
  );
  const meant = nearest(match, there) ?? there.find((summary) => sharesWord(summary, match));
  const others = there
    .filter((summary) => summary !== meant)
    .slice(0, meant === undefined ? NAMED_IN_HINT : NAMED_IN_HINT - 1);
  return new MinutebookError(
    'schedule/no-match',
    {
      message: `No event in ${label} matches ${quote(match)}.`,
      why:
        there.length === 0
          ? 'Its events have no summaries.'
          : `Its events are called ${[...(meant === undefined ? [] : [meant]), ...others].map(quote).join(', ')}${
              there.length > NAMED_IN_HINT ? ` and ${there.length - NAMED_IN_HINT} more` : ''
            }.`,
      hint:
        meant === undefined
          ? 'Set match to text that stands in the summary or description of the events.'
          : `Did you mean ${quote(meant)}?`,
    },
    { place: { file: label } },
  );
}

function sharesWord(summary: string, match: string): boolean {
  const long = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const wanted = new Set<string>(long(match));
  return long(summary).some((word) => wanted.has(word));
}
