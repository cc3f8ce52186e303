import type { Measurement } from '../../bench/benchmark.ts';

/** A figure of 10 ms without a baseline, unless told otherwise. */
export function measurement(over: Partial<Measurement> = {}): Measurement {
  return { name: 'items', unit: 'ms', ours: 10, baseline: null, samples: 5, further: {}, ...over };
}
