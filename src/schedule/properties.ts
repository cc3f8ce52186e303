import ICAL from 'ical.js';
import type { FeedBlock } from './feed-text.ts';

/** A property in jCal (RFC 7265): name in small letters, parameters, type, values; but of RRULE the text. */
export interface Property {
  name: string;
  parameters: Readonly<Record<string, string | readonly string[]>>;
  type: string;
  values: readonly unknown[];
  /** Where it stands in the feed; of a part of a time zone the line at which the zone begins. */
  line: number;
}

/** The properties of one component and the components within it. */
export interface Component {
  name: string;
  properties: readonly Property[];
  components: readonly Component[];
}

type JCalProperty = [string, Record<string, string | string[]>, string, ...unknown[]];
type JCalComponent = [string, JCalProperty[], JCalComponent[]];

/** A name that ical.js leaves alone: it reads rules itself, and takes `INTERVAL=0` for 1. */
const RAW_RULE = 'X-RRULE';

/** A line that cannot be used. */
export interface UnusableLine {
  line: number;
  /** As it is written, for a match that looks for it; never for messages: it may be somebody's address. */
  text: string;
  /** What the property is called, in capitals. */
  name: string;
  why: string;
}

/** What says when an event takes place, and which version of it counts. */
const READ = new Set([
  ...['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'EXRULE', 'RECURRENCE-ID'],
  ...['UID', 'SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED', 'STATUS', 'SUMMARY', 'DESCRIPTION'],
]);

/**
 * Parse one block by itself. Rules stay as they are written, and lines that cannot be used are left out.
 * @throws {Error} whatever ical.js throws when the lines that can be used are no component.
 */
export function parseBlock(block: Pick<FeedBlock, 'line' | 'lines'>): {
  component: Component;
  unusable: UnusableLine[];
} {
  const [begin, ...inner] = block.lines;
  const end = inner.pop();
  const unusable: UnusableLine[] = [];
  const prose = /^BEGIN/u.test(begin?.text ?? '') ? isProse : () => false;
  const own = ownLines(block.lines[0]?.text ?? '', inner).filter((line) => {
    if (prose(line.text)) unusable.push({ ...line, name: 'TEXT', why: TEXT_LINE });
    return !prose(line.text);
  });
  const parse = (lines: readonly FeedLine[]) => {
    const texts = [begin?.text ?? '', ...lines.map(({ text }) => tidied(text)), end?.text ?? ''];
    const parsed: unknown = ICAL.parse(texts.join('\r\n'));
    if (!isComponent(parsed)) throw new Error('The component has no BEGIN and END.');
    return component(parsed, (index) => lines[index]?.line ?? block.line);
  };
  try {
    return { component: parse(own), unusable };
  } catch {
    const usable = own.filter((line) => {
      const why = whyUnusable(line.text);
      if (why !== undefined) unusable.push({ ...line, name: nameOf(line.text), why });
      return why === undefined;
    });
    return { component: parse(usable), unusable };
  }
}

type FeedLine = FeedBlock['lines'][number];

const TEXT_LINE = 'it is text of a line that was broken without folding';

/** Alarms and whatever else stands within an event say nothing about when it is; parts of a time zone do. */
function ownLines(begin: string, lines: readonly FeedLine[]): FeedLine[] {
  const written = lines.filter(({ text }) => text.trim() !== '');
  if (!/^BEGIN:VEVENT\s*$/iu.test(begin)) return written;
  let depth = 0;
  return written.filter(({ text }) => {
    const nests = /^(BEGIN|END):/iu.exec(text)?.[1]?.toUpperCase();
    if (nests === 'BEGIN') depth += 1;
    if (nests === 'END') depth = Math.max(0, depth - 1);
    return nests === undefined && depth === 0;
  });
}

/** `Duration: an hour` in a description that was broken: where BEGIN is in capitals, so are the names of properties. */
function isProse(text: string): boolean {
  const name = text.split(/[:;]/u, 1)[0] ?? '';
  return name !== name.toUpperCase() && READ.has(name.trim().toUpperCase());
}

function nameOf(text: string): string {
  return text.split(/[:;]/u, 1)[0]?.trim().toUpperCase() ?? '';
}

/** Why ical.js refuses a line by itself. Its own words repeat the line. */
function whyUnusable(text: string): string | undefined {
  if (/^(?:BEGIN|END):/iu.test(text)) return undefined;
  try {
    ICAL.parse(`BEGIN:X\r\n${tidied(text)}\r\nEND:X`);
    return undefined;
  } catch (error) {
    if (/double quote/u.test(String(error))) return 'a quote in it is not closed';
    return /^[A-Za-z-]+[;:]/u.test(text) ? 'it is not of the form NAME;PARAMETER=value:value' : TEXT_LINE;
  }
}

const TIMES = /^(?:DTSTART|DTEND|RDATE|EXDATE|RECURRENCE-ID)[;:]/iu;
/** Unquoted, as in `DTSTART;TZID=GMT+05:30:20190911T095000`; values of these properties have no colon. */
const ZONE = /^([\w-]+(?:;[^;":]*)*?;TZID=)([^";]+?)((?:;[\w-]+=[^;:"]*)*):([^:]*)$/iu;

/** A line as ical.js understands it: rules unread, names of zones quoted, no space among times. */
function tidied(text: string): string {
  if (/^RRULE[:;]/iu.test(text)) return text.replace(/^RRULE/iu, RAW_RULE).replace(/\s+/gu, '');
  if (/^DURATION[:;]/iu.test(text)) return text.replace(/\s+/gu, '');
  if (!TIMES.test(text)) return text;
  const quoted = /^[^:"]*:\s*\d{4}-/u.test(text) ? text : text.replace(ZONE, '$1"$2"$3:$4');
  return quoted.replace(/:[^:"]*$/u, (value) => value.replace(/\s+/gu, ''));
}

/** All properties of that name. */
export function all(component: Component, name: string): Property[] {
  return component.properties.filter((property) => property.name === name);
}

/** The text of the first property of that name, or null. */
export function text(component: Component, name: string): string | null {
  const value = all(component, name)[0]?.values[0];
  return value === undefined ? null : String(value);
}

/** The time zone a property names, if any. */
export function tzid(property: Property): string | undefined {
  const name = property.parameters.tzid;
  return (typeof name === 'string' ? name : name?.[0]) || undefined;
}

function isComponent(value: unknown): value is JCalComponent {
  return (
    Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1]) && Array.isArray(value[2])
  );
}

function component(
  [name, properties, components]: JCalComponent,
  lineAt: (index: number) => number,
): Component {
  return {
    name,
    properties: properties.map(([property, parameters, type, ...values], index) => ({
      name: property === RAW_RULE.toLowerCase() ? 'rrule' : property,
      parameters,
      type,
      values,
      line: components.length > 0 ? lineAt(-1) : lineAt(index),
    })),
    components: components.map((part) => component(part, () => lineAt(-1))),
  };
}
