import { judgedFigure, type Measurement } from './benchmark.ts';
import type { Bound } from './bounds.ts';

export type Verdict = 'within' | 'over' | 'far beyond';

/** How many times its goal a figure may be, unless its bound says otherwise, before the run fails. */
const FAR = 2;

/** A measurement with everything that is told of it. */
export interface Judged extends Measurement {
  benchmark: string;
  /** To the baseline; null without one. */
  ratio: number | null;
  goal: number | null;
  limit: number | null;
  /** Null where there is no bound. */
  verdict: Verdict | null;
}

/**
 * Hold a measurement against its bound. `over` misses the goal, `far beyond` fails the run. What is not a number at all is
 * far beyond every bound.
 */
export function judge(
  benchmark: string,
  measurement: Measurement,
  bounds: Readonly<Record<string, Bound>>,
): Judged {
  const figure = judgedFigure(measurement);
  const told = { benchmark, ...measurement, ratio: measurement.baseline === null ? null : figure };
  const bound = bounds[`${benchmark}: ${measurement.name}`];
  if (bound === undefined) return { ...told, goal: null, limit: null, verdict: null };
  const { goal, limit = goal * FAR } = bound;
  const verdict = figure <= goal ? 'within' : figure <= limit ? 'over' : 'far beyond';
  return { ...told, goal, limit, verdict };
}

/** Bounds of the benchmarks that ran for which nothing was measured: a misspelt name would never fail. */
export function unusedBounds(
  ran: readonly string[],
  judged: readonly Judged[],
  bounds: Readonly<Record<string, Bound>>,
): string[] {
  const measured = new Set(judged.map(({ benchmark, name }) => `${benchmark}: ${name}`));
  return Object.keys(bounds).filter((key) => {
    return ran.some((benchmark) => key.startsWith(`${benchmark}: `)) && !measured.has(key);
  });
}
