import { type FailureOptions, MinutebookError } from '../errors/minutebook-error.ts';

/** One `BEGIN:VEVENT … END:VEVENT` (or VTIMEZONE) of a feed. Lines count from 1. */
export interface FeedBlock {
  name: string;
  line: number;
  /** Content lines, unfolded (RFC 5545, 3.1), BEGIN and END included. */
  lines: readonly { line: number; text: string }[];
  calendar: CalendarFacts;
}

/** The properties of a VCALENDAR that apply to all its events. */
export interface CalendarFacts {
  /** RFC 5546, in capitals. */
  method: string | null;
  /** X-WR-TIMEZONE: the zone of floating times, an extension that Google, Apple and Microsoft write. */
  timeZone: { name: string; line: number } | null;
}

const KEPT = new Set(['VEVENT', 'VTIMEZONE']);

/** Creates the error for a mistake in the feed, at a line of it. */
export function feedError(
  why: string,
  label: string,
  line?: number,
  options: FailureOptions = {},
): MinutebookError {
  return new MinutebookError(
    'schedule/feed-invalid',
    {
      message: `${capital(label)} cannot be read as a calendar.`,
      why,
      hint: 'Open the address or file: it has to be an iCalendar (.ics) file, starting with BEGIN:VCALENDAR.',
    },
    { place: line === undefined ? { file: label } : { file: label, line }, ...options },
  );
}

function capital(text: string): string {
  return text.startsWith('the ') ? `T${text.slice(1)}` : text;
}

/**
 * Splits a feed into its events and time zone definitions, so that an error in one leaves the others readable. Any line
 * endings, folded lines, a byte order mark and several calendars in a row are accepted.
 * @param label - The feed's name in messages.
 * @throws {MinutebookError} `schedule/feed-invalid` for web pages, other text, and truncated feeds.
 */
export function splitFeed(text: string, label: string): FeedBlock[] {
  const lines = unfold(text.replace(/^\uFEFF/u, ''));
  const first = lines.find((line) => line.text.trim() !== '');
  if (first === undefined) throw feedError('It is empty.', label);
  if (keyword(first.text) !== 'BEGIN:VCALENDAR') throw feedError(whatElse(text), label, first.line);
  return [...blocks(lines, label)];
}

function whatElse(text: string): string {
  if (/^\s*(?:<!doctype html|<html|<head|<body)/iu.test(text)) {
    return 'It is a web page: perhaps the page that shows the calendar, or one that asks to sign in.';
  }
  if (/^\s*[{[]/u.test(text)) return 'It is JSON, not iCalendar.';
  return 'It does not start with BEGIN:VCALENDAR.';
}

interface Line {
  line: number;
  text: string;
}

function unfold(text: string): Line[] {
  const lines: { line: number; parts: string[] }[] = [];
  for (const [index, physical] of text.split(/\r\n|\r|\n/u).entries()) {
    if (/^[ \t]/u.test(physical) && lines.length > 0) lines.at(-1)?.parts.push(physical.slice(1));
    else lines.push({ line: index + 1, parts: [physical] });
  }
  return lines.map(({ line, parts }) => ({ line, text: parts.join('') }));
}

function keyword(text: string): string {
  return text.trim().toUpperCase();
}

function* blocks(lines: readonly Line[], label: string): Generator<FeedBlock> {
  let calendar: (CalendarFacts & { line: number }) | undefined;
  let block: { name: string; line: number; lines: Line[] } | undefined;
  for (const line of lines) {
    const word = keyword(line.text);
    const [, verb, name = ''] = /^(BEGIN|END):(.*)$/u.exec(word) ?? [];
    if (block !== undefined) {
      if (verb === 'BEGIN' && name === block.name) throw cutShort(block.name, block.line, label);
      if (verb === 'END' && name === 'VCALENDAR') throw cutShort(block.name, block.line, label);
      block.lines.push(line);
      if (verb === 'END' && name === block.name) {
        yield { ...block, calendar: calendar ?? { method: null, timeZone: null } };
        block = undefined;
      }
    } else if (verb === 'BEGIN' && KEPT.has(name)) {
      block = { name, line: line.line, lines: [line] };
    } else if (verb === 'BEGIN' && name === 'VCALENDAR') {
      calendar = { line: line.line, method: null, timeZone: null };
    } else if (verb === 'END' && name === 'VCALENDAR') {
      calendar = undefined;
    } else if (calendar !== undefined && word.startsWith('METHOD:')) {
      calendar.method = word.slice('METHOD:'.length);
    } else if (calendar !== undefined && /^X-WR-TIMEZONE[;:]/u.test(word)) {
      const name = line.text.slice(line.text.indexOf(':') + 1).trim();
      if (name !== '') calendar.timeZone = { name, line: line.line };
    }
  }
  if (block !== undefined) throw cutShort(block.name, block.line, label);
  if (calendar !== undefined) throw cutShort('VCALENDAR', calendar.line, label);
}

function cutShort(name: string, line: number, label: string): MinutebookError {
  return feedError(
    `The ${name} that begins here has no END:${name}: the feed was cut short or damaged.`,
    label,
    line,
  );
}
