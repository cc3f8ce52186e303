/** One figure of a simulated time, and what it has to be. */
export interface Finding {
  what: string;
  /** Null: any number is fine. */
  expected: number | null;
  actual: number;
  /** What is wrong, one a line. */
  details: string[];
}
