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
