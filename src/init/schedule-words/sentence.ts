/** A sentence of which the parts that are understood are taken out one after the other. */
export class Sentence {
  #text: string;

  constructor(text: string) {
    this.#text = ` ${text
      .toLowerCase()
      .replace(/[\s ]+/gu, ' ')
      .trim()} `;
  }

  /** Take the first match out: its groups, or null when there is none. A blank stands where it was. */
  take(pattern: RegExp): (string | undefined)[] | null {
    const match = pattern.exec(this.#text);
    if (match === null) return null;
    this.#text = `${this.#text.slice(0, match.index)} ${this.#text.slice(match.index + match[0].length)}`;
    return match.slice(1);
  }

  /** Take all matches out. */
  takeAll(pattern: RegExp): (string | undefined)[][] {
    const found: (string | undefined)[][] = [];
    for (let groups = this.take(pattern); groups !== null; groups = this.take(pattern)) found.push(groups);
    return found;
  }

  /** Words that are left, without those that only hold a sentence together. */
  rest(): string[] {
    return this.#text.split(/[\s,;()&@/.]+/u).filter((word) => word !== '' && !FILLERS.has(word));
  }
}

const FILLERS = new Set(
  "a an and at day days each every from in is local meet meeting meetings meets month o'clock of on the time we week weeks".split(
    ' ',
  ),
);

/** Why a sentence is no schedule, and what to write instead. */
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
