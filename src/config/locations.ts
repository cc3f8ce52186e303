import type { Place } from '../errors/minutebook-error.ts';
import type { Config } from '../model/config.ts';
import { formatKey, type Path } from './problem.ts';

/** Where a value stands in the configuration's file: a default where the nearest mapping or list around it begins. */
export function locationIn({ file, locations }: Config, key: Path): Required<Place> {
  for (let length = key.length; length > 0; length -= 1) {
    const [line, column] = locations[formatKey(key.slice(0, length))] ?? [];
    if (line !== undefined && column !== undefined) return { file: file ?? '', line, column };
  }
  return { file: file ?? '', line: 1, column: 1 };
}
