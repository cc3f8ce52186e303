import ICAL from 'ical.js';
import type { Block } from './feed-text.ts';

/** A property in jCal (RFC 7265): name in small letters, parameters, type, values; but of RRULE the text. */
export interface Property {
  name: string;
  parameters: Readonly<Record<string, string | readonly string[]>>;
  type: string;
  values: readonly unknown[];
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

/**
 * Parse one block by itself. Rules stay as they are written.
 * @throws {Error} whatever ical.js throws; `faultyLine` finds the place.
 */
export function parseBlock(block: Pick<Block, 'lines'>): Component {
  const lines = ownLines(block).map((text) => text.replace(/^RRULE(?=[:;])/iu, RAW_RULE));
  const parsed: unknown = ICAL.parse(lines.join('\r\n'));
  if (!isComponent(parsed)) throw new Error('The component has no BEGIN and END.');
  return component(parsed);
}

/** Alarms and whatever else stands within an event say nothing about when it is; parts of a time zone do. */
function ownLines({ lines }: Pick<Block, 'lines'>): string[] {
  const texts = lines.map(({ text }) => text);
  if (!/^BEGIN:VEVENT\s*$/iu.test(texts[0] ?? '')) return texts;
  let depth = 0;
  return texts.filter((text) => {
    const before = depth;
    if (/^BEGIN:/iu.test(text)) depth += 1;
    else if (/^END:/iu.test(text)) depth -= 1;
    return Math.min(before, depth) === 0 || Math.max(before, depth) <= 1;
  });
}

/** The line of a block that ical.js refuses by itself, or the first one of the block. */
export function faultyLine(block: Block): number {
  const refused = block.lines.find(({ text }) => {
    if (text.trim() === '' || /^(?:BEGIN|END):/iu.test(text)) return false;
    try {
      ICAL.parse(`BEGIN:X\r\n${text}\r\nEND:X`);
      return false;
    } catch {
      return true;
    }
  });
  return refused?.line ?? block.line;
}

/** The line of the first property of that name, or of the block. */
export function lineOf(block: Block, property: string): number {
  const named = block.lines.find(({ text }) => text.split(/[:;]/u, 1)[0]?.toLowerCase() === property);
  return named?.line ?? block.line;
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
  return typeof name === 'string' ? name : name?.[0];
}

function isComponent(value: unknown): value is JCalComponent {
  return (
    Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1]) && Array.isArray(value[2])
  );
}

function component([name, properties, components]: JCalComponent): Component {
  return {
    name,
    properties: properties.map(([property, parameters, type, ...values]) => ({
      name: property === RAW_RULE.toLowerCase() ? 'rrule' : property,
      parameters,
      type,
      values,
    })),
    components: components.map(component),
  };
}
