/** A sentence from which the parts that are understood are removed one by one. */
export class Sentence {
  #text: string;

  constructor(text: string) {
    this.#text = ` ${text
      .toLowerCase()
      .replace(/[\s ]+/gu, ' ')
      .trim()} `;
  }

  /** Replaces the first match by a blank and returns its groups; null when there is none. */
  take(pattern: RegExp): (string | undefined)[] | null {
    const match = pattern.exec(this.#text);
    if (match === null) return null;
    this.#text = `${this.#text.slice(0, match.index)} ${this.#text.slice(match.index + match[0].length)}`;
    return match.slice(1);
  }

  /** Removes all matches and returns their groups. */
  takeAll(pattern: RegExp): (string | undefined)[][] {
    const found: (string | undefined)[][] = [];
    for (let groups = this.take(pattern); groups !== null; groups = this.take(pattern)) found.push(groups);
    return found;
  }

  /** The remaining words, without function words. */
  rest(): string[] {
    return this.#text.split(/[\s,;()&@/.]+/u).filter((word) => word !== '' && !FILLERS.has(word));
  }
}

const FILLERS = new Set(
  "a an and at day days each every from in is local meet meeting meetings meets month o'clock of on the time we week weeks".split(
    ' ',
  ),
);

/** The reason why a sentence is not a schedule, and what to write instead. */
export class Refusal extends Error {
  readonly hint: string;

  constructor(why: string, hint: string) {
    super(why);
    this.hint = hint;
  }
}

export const SENTENCES =
  '"every other Thursday 15:00 Europe/London" or "first Tuesday of the month 16:00 America/New_York"';

export function refuse(why: string, hint = `Write it as ${SENTENCES}.`): never {
  throw new Refusal(why, hint);
}
