/** Asks people at a terminal. Every answer rejects with `usage/cancelled` when they would rather not say. */
export interface Prompter {
  /** A line of text; an empty answer is `initial`. */
  text(question: TextQuestion): Promise<string>;
  /** One of several values. */
  choose(question: Choice): Promise<string>;
}

export interface TextQuestion {
  message: string;
  initial?: string;
  /** Shown while nothing is written. */
  example?: string;
  /** What is wrong with an answer; undefined when nothing is. */
  check(answer: string): string | undefined;
}

export interface Choice {
  message: string;
  options: readonly { value: string; label: string; hint?: string }[];
}
