import { formatKey } from '../config/problem.ts';
import type { Setting } from './draft.ts';

/** Mappings have no prototype: ids such as `constructor` are ids. */
export interface Mapping {
  [key: string]: Value;
}
export type Value = Setting['value'] | Mapping | Value[];

export interface Assembled {
  data: Mapping;
  /** Each setting by the key that it has got: `groups.tsc.meeting.invited[2]`. */
  byKey: ReadonlyMap<string, Setting>;
}

/**
 * Put settings together to plain data, in the order in which they come. Numbers in paths only tell the entries of a
 * list apart: lists have no holes. Of two settings of one path the first counts.
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
