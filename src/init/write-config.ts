import { Document, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Mapping } from './assemble.ts';
import type { Leftover } from './draft.ts';
import { KeyComments } from './key-comments.ts';
import { leftoverLines } from './leftover-lines.ts';

const HEADER = ' yaml-language-server: $schema=./node_modules/minutebook/schema.json';

/** Lists of short names stand on one line. */
const FLOW = new Set(['from', 'exclude', 'labels', 'timezones']);

/**
 * Write a configuration as YAML. Each key is explained where it first stands, in the words of the definition; keys that
 * a group is likely to want next follow as comments; leftovers stand as comments at the end of their group.
 * @param data - Valid or not: the order of its keys is the order of the file.
 */
export function writeConfig(data: Mapping, leftovers: readonly Leftover[]): string {
  // Older readers take 13:00 for a number: for them such text stands in quotes.
  const document = new Document(data, { compat: 'yaml-1.1' });
  document.commentBefore = HEADER;
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
    if (path.length === 0 && name === 'groups' && map.items[0] !== pair) key.spaceBefore = true;
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
