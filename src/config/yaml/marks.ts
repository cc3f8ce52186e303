import type { KeyPath } from '../problem.ts';

/** The position of a value in the text: offsets in UTF-16 units. */
export interface Mark {
  /** The offset of its key; list entries have none. */
  key?: number;
  value: number;
  /** The source of a number, boolean or empty value. */
  source?: string;
}

/** The marks of all values, by path. */
export class Marks {
  readonly #marks = new Map<string, Mark>();

  set(path: KeyPath, mark: Mark): void {
    this.#marks.set(JSON.stringify(path), mark);
  }

  get(path: KeyPath): Mark | undefined {
    return this.#marks.get(JSON.stringify(path));
  }

  /** All marks: the path of each, and the offset of its value. */
  offsets(): [path: KeyPath, offset: number][] {
    return [...this.#marks].map(([path, { value }]) => [JSON.parse(path), value]);
  }

  /** The offset to report for a path: of its value, else of the nearest enclosing one. */
  offset(path: KeyPath, at: 'key' | 'value'): number {
    for (let length = path.length; length >= 0; length -= 1) {
      const mark = this.get(path.slice(0, length));
      if (mark === undefined) continue;
      const whole = length === path.length;
      return whole && at === 'value' ? mark.value : (mark.key ?? mark.value);
    }
    return 0;
  }
}

/**
 * Returns a function from offsets in a text to lines and columns, both from 1, all in UTF-16 units. Lines end at line
 * feeds, as in editors; offsets past the end give the end.
 */
export function textPlaces(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const within = Math.min(offset, text.length);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= within) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: within - (starts[low] ?? 0) + 1 };
  };
}
