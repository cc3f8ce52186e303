import { Document, isMap, isScalar, isSeq, type Pair, stringify, type YAMLMap } from 'yaml';
import { definitionSchema, schemaAt } from '../config/json-schema.ts';
import { formatKey } from '../config/problem.ts';
import { formatPlace } from '../errors/minutebook-error.ts';
import { shorten } from '../errors/quote.ts';
import type { Leftover, Setting } from './draft.ts';

/** The location of the schema when the package is installed next to the configuration. */
export const INSTALLED_SCHEMA = './node_modules/minutebook/schema.json';

/** Lists of short names are written on one line. */
const FLOW = new Set(['from', 'exclude', 'labels', 'timezones', 'people', 'learnFrom']);

/**
 * Writes a configuration as YAML. Each key is explained at its first occurrence, with the description from the schema;
 * keys that a group will probably need next follow as comments; leftovers are comments at the end of their group.
 * @param data - Valid or not: the order of its keys is the order of the file.
 * @param schema - The location of the schema for editors, relative to the configuration.
 */
export function writeConfig(
  data: Mapping,
  leftovers: readonly Leftover[],
  schema = INSTALLED_SCHEMA,
): string {
  // Older parsers read 13:00 as a number, so such text is quoted.
  const document = new Document(data, { compat: 'yaml-1.1' });
  document.commentBefore = ` yaml-language-server: $schema=${schema}`;
  const comments = new KeyComments();
  const root = document.contents;
  if (isMap(root)) {
    annotate(root, [], comments);
    const groups = root.get('groups');
    if (isMap(groups)) finishGroups(groups, leftovers);
  }
  const others = leftovers.filter(({ group }) => group === null);
  if (others.length > 0) document.comment = block(others.flatMap(leftoverLines));
  return `${document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd()}\n`;
}

function annotate(map: YAMLMap, path: readonly string[], comments: KeyComments): void {
  for (const pair of map.items) {
    const { key, value } = pair;
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const own = [...path, name];
    const comment = comments.explain(own);
    if (comment !== undefined) key.commentBefore = ` ${comment}`;
    if (path.length === 0 && (name === 'groups' || name === 'roles') && map.items[0] !== pair)
      key.spaceBefore = true;
    if (isSeq(value) && FLOW.has(name)) value.flow = true;
    if (isMap(value)) annotate(value, own, comments);
  }
  const offered = comments.offer(path, new Set(map.items.map(nameOf)));
  if (offered.length > 0) map.comment = block(offered);
}

function finishGroups(groups: YAMLMap, leftovers: readonly Leftover[]): void {
  for (const [index, pair] of groups.items.entries()) {
    const { key, value } = pair;
    if (isScalar(key) && index > 0) key.spaceBefore = true;
    const own = leftovers.filter(({ group }) => group === nameOf(pair));
    if (isMap(value) && own.length > 0) value.comment = block(own.flatMap(leftoverLines));
  }
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function block(lines: readonly string[]): string {
  return lines.map((line) => ` ${line}`).join('\n');
}

/** Keys that most groups need eventually, with an example each, by the mapping they belong to. */
const OFFERED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  agenda: { standing: '["Vulnerability Review - https://example.org/reviews"]' },
  meeting: {
    schedule: '{every: "2023-01-05T15:00[Europe/London]/P14D"}',
    invited: '["Security team: @nodejs/security-wg"]',
    join: 'https://example.org/join',
  },
};

/** Keys that need no explanation: their content explains them. */
const PLAIN = new Set(['groups', 'agenda', 'meeting', 'minutes', 'publish', 'roles']);

/** Comments generated from the schema of the configuration. Each key is explained at most once. */
class KeyComments {
  readonly #described = new Set<string>();

  /** The description of the key at a path; undefined when it was already used or is not needed. */
  explain(path: readonly string[]): string | undefined {
    const [kind, , ...rest] = path;
    const key = rest.length === 0 ? path.join(' ') : [kind, '*', ...rest].join(' ');
    if (PLAIN.has(path.at(-1) ?? '') || path.length === 2 || this.#described.has(key)) return undefined;
    this.#described.add(key);
    return schemaAt(definitionSchema(), path)?.description;
  }

  /**
   * Comment lines for missing keys, with an example each.
   * @param path - The path of the mapping; only those of a group have such keys.
   */
  offer(path: readonly string[], present: ReadonlySet<string>): string[] {
    const [kind, , part = ''] = path;
    if (kind !== 'groups' || path.length !== 3) return [];
    const offered = Object.hasOwn(OFFERED, part) ? (OFFERED[part] ?? {}) : {};
    return Object.entries(offered).flatMap(([name, example]) => {
      const explanation = present.has(name) ? undefined : this.explain([...path, name]);
      return explanation === undefined ? [] : [explanation, `${name}: ${example}`];
    });
  }
}

/** The limits for one value; longer ones are cut, since the original file still has them. */
const MOST_LINES = 40;
const LONGEST = 2000;

/**
 * A leftover as comment lines: its location and key, the reason, what to do, and the value itself. No line contains a
 * line break or another control character, whatever the value is.
 */
function leftoverLines({ origin, value, why, hint }: Leftover): string[] {
  const lines = [
    `Left over: ${origin.key} (${formatPlace(origin.place)})`,
    `  why: ${why}`,
    `  fix: ${hint}`,
  ];
  return [...lines, ...valueLines(value)].map(visible);
}

function valueLines(value: unknown): string[] {
  if (value === undefined) return [];
  const text = typeof value === 'string' ? value : stringify(value, { lineWidth: 0 });
  const lines = text.trimEnd().split(/\r\n?|\n/u);
  if (lines.length === 1) return [`  was: ${shorten(lines[0] ?? '', LONGEST)}`];
  const more = lines.length - MOST_LINES;
  const rest = more > 0 ? [`    … and ${more} more ${more === 1 ? 'line' : 'lines'}`] : [];
  return ['  was:', ...lines.slice(0, MOST_LINES).map((line) => `    ${shorten(line, LONGEST)}`), ...rest];
}

function visible(line: string): string {
  return line
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/gu, (character) =>
      JSON.stringify(character)
        .slice(1, -1)
        .replace(/[^ -~]/gu, '\uFFFD'),
    )
    .trimEnd();
}

/** Mappings have no prototype, so ids such as `constructor` are safe. */
interface Mapping {
  [key: string]: Value;
}
type Value = Setting['value'] | Mapping | Value[];

export interface Assembled {
  data: Mapping;
  /** The settings by their final key: `groups.tsc.meeting.invited[2]`. */
  byKey: ReadonlyMap<string, Setting>;
}

/**
 * Assembles settings into plain data, in the given order. Numbers in paths only distinguish the entries of a list:
 * lists have no holes. Of two settings with the same path the first wins.
 */
export function assemble(settings: readonly Setting[]): Assembled {
  const data = mapping();
  const byKey = new Map<string, Setting>();
  const positions = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const setting of settings) {
    const path: (string | number)[] = [];
    for (const [depth, step] of setting.path.entries()) {
      path.push(typeof step === 'number' ? position(path, setting.path.slice(0, depth + 1)) : step);
    }
    const key = formatKey(path);
    if (byKey.has(key)) continue;
    byKey.set(key, setting);
    put(data, path, setting.value);
  }
  return { data, byKey };

  function position(list: readonly (string | number)[], entry: readonly (string | number)[]): number {
    const key = JSON.stringify(entry);
    const known = positions.get(key);
    if (known !== undefined) return known;
    const listKey = JSON.stringify(list);
    const next = sizes.get(listKey) ?? 0;
    sizes.set(listKey, next + 1);
    positions.set(key, next);
    return next;
  }
}

function put(data: Mapping, path: readonly (string | number)[], value: Value): void {
  let parent: Mapping | Value[] = data;
  for (const [depth, step] of path.entries()) {
    const following = path[depth + 1];
    if (following === undefined) {
      Reflect.set(parent, step, value);
      return;
    }
    if (!Object.hasOwn(parent, step))
      Reflect.set(parent, step, typeof following === 'number' ? [] : mapping());
    parent = Reflect.get(parent, step) as Mapping | Value[];
  }
}

function mapping(): Mapping {
  return Object.create(null) as Mapping;
}
