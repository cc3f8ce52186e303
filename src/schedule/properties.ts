import ICAL from 'ical.js';
import type { FeedBlock } from './feed-text.ts';

/** A property in jCal (RFC 7265): name in lower case, parameters, type, values; for RRULE, the text. */
export interface Property {
  name: string;
  parameters: Readonly<Record<string, string | readonly string[]>>;
  type: string;
  values: readonly unknown[];
  /** The line in the feed; for a part of a time zone, the line at which the zone begins. */
  line: number;
}

/** A component with its properties and nested components. */
export interface Component {
  name: string;
  properties: readonly Property[];
  components: readonly Component[];
}

type JCalProperty = [string, Record<string, string | string[]>, string, ...unknown[]];
type JCalComponent = [string, JCalProperty[], JCalComponent[]];

/** A name under which ical.js does not parse the value: it parses rules itself, and takes `INTERVAL=0` for 1. */
const RAW_RULE = 'X-RRULE';

/** A line that cannot be used. */
export interface UnusableLine {
  line: number;
  /** As written, for a match that searches it; never for messages, since it may be somebody's address. */
  text: string;
  /** The name of the property, in capitals. */
  name: string;
  why: string;
}

/** The properties that define when an event takes place, which version of it counts, and its texts. */
const READ = new Set([
  ...['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'EXRULE', 'RECURRENCE-ID'],
  ...['UID', 'SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED', 'STATUS', 'SUMMARY', 'DESCRIPTION'],
]);

/**
 * Parses one block by itself. Rules stay as written, and lines that cannot be used are skipped.
 * @throws {Error} of ical.js when the usable lines are not a component.
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

/**
 * Returns the lines of the component itself. Alarms and other components nested in an event do not define when it is;
 * parts of a time zone are kept.
 */
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

/**
 * Whether a line is text of a broken description, such as `Duration: an hour`: where BEGIN is in capitals, names of
 * properties are as well.
 */
function isProse(text: string): boolean {
  const name = text.split(/[:;]/u, 1)[0] ?? '';
  return name !== name.toUpperCase() && READ.has(name.trim().toUpperCase());
}

function nameOf(text: string): string {
  return text.split(/[:;]/u, 1)[0]?.trim().toUpperCase() ?? '';
}

/** Returns why ical.js rejects a line on its own. Its own messages quote the line. */
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
/** An unquoted TZID, as in `DTSTART;TZID=GMT+05:30:20190911T095000`; values of these properties have no colon. */
const ZONE = /^([\w-]+(?:;[^;":]*)*?;TZID=)([^";]+?)((?:;[\w-]+=[^;:"]*)*):([^:]*)$/iu;

/** Rewrites a line so that ical.js understands it: rules renamed, names of zones quoted, no white space in times. */
function tidied(text: string): string {
  if (/^RRULE[:;]/iu.test(text)) return text.replace(/^RRULE/iu, RAW_RULE).replace(/\s+/gu, '');
  if (/^DURATION[:;]/iu.test(text)) return text.replace(/\s+/gu, '');
  if (!TIMES.test(text)) return text;
  const quoted = /^[^:"]*:\s*\d{4}-/u.test(text) ? text : text.replace(ZONE, '$1"$2"$3:$4');
  return quoted.replace(/:[^:"]*$/u, (value) => value.replace(/\s+/gu, ''));
}

/** Returns all properties with a name. */
export function all(component: Component, name: string): Property[] {
  return component.properties.filter((property) => property.name === name);
}

/** Returns the text of the first property with a name, or null. */
export function text(component: Component, name: string): string | null {
  const value = all(component, name)[0]?.values[0];
  return value === undefined ? null : String(value);
}

/** Returns the time zone that a property names, if any. */
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
