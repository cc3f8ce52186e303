import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { entryYaml, type MatchEntry } from '../../model/role-config.ts';
import { composeYaml } from './compose-yaml.ts';

/** The destination of a rule: a section of a role, or one of its initiatives. */
export interface RulePlace {
  role: string;
  section: string;
  initiative: string | null;
}

interface Edit {
  at: number;
  text: string;
}

/**
 * Adds a match entry after the existing ones to the text of a configuration. All other bytes stay, including comments
 * and layout. Returns null when the entry exists there, and when the notation does not allow this.
 */
export function addMatchEntry(text: string, place: RulePlace, entry: MatchEntry): string | null {
  const { document } = composeYaml(text);
  if (document === null) return null;
  const edit = editFor(text, document, place, entry);
  if (edit === null) return null;
  const edited = text.slice(0, edit.at) + edit.text + text.slice(edit.at);
  const after = composeYaml(edited).document?.toJS() as unknown;
  return isDeepStrictEqual(after, withEntry(document.toJS(), place, entry)) ? edited : null;
}

function editFor(text: string, document: Document, place: RulePlace, entry: MatchEntry): Edit | null {
  const { role, section, initiative } = place;
  const sections = document.getIn(['roles', role, 'sections'], true);
  if (sections === undefined) {
    const config = document.getIn(['roles', role], true);
    return isMap(config) && initiative === null
      ? addPair(text, config, 'sections', `{ ${JSON.stringify(section)}: { match: [${entryYaml(entry)}] } }`)
      : null;
  }
  if (!isMap(sections)) return null;
  const own = valueIn(sections, section);
  if (own === undefined) {
    return initiative === null
      ? addPair(text, sections, JSON.stringify(section), `{ match: [${entryYaml(entry)}] }`)
      : null;
  }
  const initiatives = isMap(own) ? valueIn(own, 'initiatives') : undefined;
  const home =
    initiative === null
      ? own
      : isSeq(initiatives)
        ? initiatives.items.find((one) => isMap(one) && valueIn(one, 'name')?.toString() === initiative)
        : undefined;
  if (!isMap(home)) return null;
  const match = valueIn(home, 'match');
  if (match === undefined) return addPair(text, home, 'match', `[${entryYaml(entry)}]`);
  if (!isSeq(match) || match.toJS(document).some((one: unknown) => isDeepStrictEqual(one, entry)))
    return null;
  return addItem(text, match, entryYaml(entry));
}

function valueIn(map: YAMLMap, key: string): unknown {
  return pairOf(map, key)?.value ?? undefined;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.source ?? pair.key.value) === key);
}

function addItem(text: string, list: YAMLSeq, entry: string): Edit | null {
  const end = endOf(list.items.at(-1));
  if (list.flow === true) {
    const open = (list.range?.[0] ?? 0) + 1;
    return end === null ? { at: open, text: entry } : { at: end, text: `, ${entry}` };
  }
  const start = startOf(list.items[0]);
  if (end === null || start === null) return null;
  const dash = /^([ \t]*)-[ \t]+$/u.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
  return dash === null ? null : addLine(text, end, `${dash[1]}- ${entry}`);
}

function addPair(text: string, map: YAMLMap, key: string, value: string): Edit | null {
  const last = map.items.at(-1);
  const end = endOf(last?.value) ?? endOf(last?.key);
  if (end === null) return null;
  if (map.flow === true) return { at: end, text: `, ${key}: ${value}` };
  const start = startOf(map.items[0]?.key);
  if (start === null) return null;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  return addLine(text, end, `${' '.repeat(column)}${key}: ${value}`);
}

/** Inserts a line after the one that contains an offset. */
function addLine(text: string, end: number, line: string): Edit {
  const next = text.indexOf('\n', end - 1);
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  return next === -1 ? { at: text.length, text: ending + line } : { at: next + 1, text: line + ending };
}

function rangeOf(node: unknown): readonly [number, number, number] | null {
  return (node as { range?: [number, number, number] | null } | null)?.range ?? null;
}

function startOf(node: unknown): number | null {
  return rangeOf(node)?.[0] ?? null;
}

/** The end of a value; null when it is empty. */
function endOf(node: unknown): number | null {
  const range = rangeOf(node);
  return range === null || range[0] === range[1] ? null : range[1];
}

/** The data of a role that matter for match entries. */
interface RoleData {
  sections?: Record<string, RuleData> | null;
}
interface RuleData {
  match?: unknown[] | null;
  initiatives?: (RuleData & { name: unknown })[];
}

/** The expected data after the edit. */
function withEntry(data: unknown, { role, section, initiative }: RulePlace, entry: MatchEntry): unknown {
  const all = structuredClone(data) as { roles?: Record<string, RoleData> };
  const owner = all.roles?.[role];
  if (owner === undefined) return all;
  const own = owner.sections?.[section] ?? {};
  owner.sections = { ...owner.sections, [section]: own };
  const home = initiative === null ? own : own.initiatives?.find(({ name }) => String(name) === initiative);
  if (home !== undefined) home.match = [...(home.match ?? []), entry];
  return all;
}
