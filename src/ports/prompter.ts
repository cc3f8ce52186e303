/** Asks people at a terminal. Every method rejects with `usage/cancelled` when they cancel. */
export interface Prompter {
  /** Asks for a line of text; an empty answer means `initial`. */
  text(question: TextQuestion): Promise<string>;
  /** Asks for one of several values. */
  choose(question: Choice): Promise<string>;
}

export interface TextQuestion {
  message: string;
  initial?: string;
  /** Shown while the answer is empty. */
  example?: string;
  /** Returns what is wrong with an answer; undefined when it is fine. */
  check(answer: string): string | undefined;
}

export interface Choice {
  message: string;
  options: readonly { value: string; label: string; hint?: string }[];
}
