/** From `from` inclusive to `to` exclusive, ISO 8601 instants in UTC. */
export interface Span {
  from: string;
  to: string;
}

/** What is counted about the reports of a program in one span. It identifies no report or person. */
export interface ProgramFigures {
  /** Reports that were opened. */
  opened: number;
  /** How many of the opened ones are in each state today, `{ triaged: 3 }`; states without reports are omitted. */
  openedByState: Readonly<Record<string, number>>;
  /** Reports that were closed, whenever they were opened. */
  closed: number;
  closedByState: Readonly<Record<string, number>>;
  /** People who opened a report. */
  hackers: number;
  /**
   * Mean time in milliseconds from a report to its first answer, over those first answered in the span; null without
   * any.
   */
  firstResponse: number | null;
}

/** The figures, or why there are none, in one sentence that says what to do. */
export type FiguresAnswer = { known: true; figures: ProgramFigures[] } | { known: false; hint: string };

/** What minutebook requests from the service that has the vulnerability reports. */
export interface FiguresSource {
  /**
   * Counts the reports of a program, for each of some spans. The promise rejects when the figures would be incomplete.
   * @param program - Its handle.
   */
  figures(program: string, spans: readonly Span[]): Promise<FiguresAnswer>;
}
