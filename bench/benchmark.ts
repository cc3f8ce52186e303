export type Unit = 'ms' | 's' | 'MB' | 'count' | 'exponent';

/** One figure. Medians where there is more than one sample. */
export interface Measurement {
  /** What was measured, unique within its benchmark: `agenda from fixtures`. */
  name: string;
  unit: Unit;
  ours: number;
  /** What it is held against, measured in the same run and in the same unit; null where the figure stands by itself. */
  baseline: Baseline | null;
  /** How often each side was measured. */
  samples: number;
  /** Other figures of the same work, by what they are with their unit: `{ 'peak MB': 120 }`. */
  further: Readonly<Record<string, number>>;
}

export interface Baseline {
  name: string;
  value: number;
}

export interface BenchmarkOptions {
  /** Fewer rounds and smaller inputs: rough figures in a few seconds. */
  quick: boolean;
}

/** One file of `bench/benchmarks`: measures, and judges nothing. */
export interface Benchmark {
  /** Its name on the command line. */
  name: string;
  /** What it tells, for the heading above its figures. */
  about: string;
  measure(options: BenchmarkOptions): Promise<Measurement[]>;
}

/** What counts: the ratio to the baseline, or the figure itself where there is none. */
export function judgedFigure({ ours, baseline }: Pick<Measurement, 'ours' | 'baseline'>): number {
  return baseline === null ? ours : ours / baseline.value;
}
