import type { Path } from '../problem.ts';

/** Where a value stands in the text: offsets in UTF-16 units. */
export interface Mark {
  /** Of its key; list entries have none. */
  key?: number;
  value: number;
  /** How a number, true, false or nothing is written. */
  source?: string;
}

/** The marks of all values, by path. */
export class Marks {
  readonly #marks = new Map<string, Mark>();

  set(path: Path, mark: Mark): void {
    this.#marks.set(JSON.stringify(path), mark);
  }

  get(path: Path): Mark | undefined {
    return this.#marks.get(JSON.stringify(path));
  }

  /** The offset to point at: of what is there, else of the nearest thing around it. */
  offset(path: Path, at: 'key' | 'value'): number {
    for (let length = path.length; length >= 0; length -= 1) {
      const mark = this.get(path.slice(0, length));
      if (mark === undefined) continue;
      const whole = length === path.length;
      return whole && at === 'value' ? mark.value : (mark.key ?? mark.value);
    }
    return 0;
  }
}
