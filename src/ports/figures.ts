/** From `from` inclusive to `to` exclusive, ISO 8601 instants in UTC. */
export interface Span {
  from: string;
  to: string;
}

/** What is counted about the reports of a program in one span. Nothing in it tells one report or person from another. */
export interface ProgramFigures {
  /** Reports that were opened. */
  opened: number;
  /** How many of the opened ones are in which state today, `{ triaged: 3 }`; states that none is in are left out. */
  openedByState: Readonly<Record<string, number>>;
  /** Reports that were closed, whenever they were opened. */
  closed: number;
  closedByState: Readonly<Record<string, number>>;
  /** People who opened a report. */
  hackers: number;
  /** Mean time in milliseconds from a report to its first answer, over those first answered in the span; null when none was. */
  firstResponse: number | null;
}

/** The figures, or why there are none: one sentence that says what to do. */
export type FiguresAnswer = { known: true; figures: ProgramFigures[] } | { known: false; hint: string };

/** What minutebook asks of the place where vulnerability reports live. */
export interface FiguresSource {
  /**
   * Count the reports of a program, for each of some spans. Whole or the promise rejects: a part is never given as if it
   * were all.
   * @param program - Its handle.
   */
  figures(program: string, spans: readonly Span[]): Promise<FiguresAnswer>;
}
