import type { Benchmark, Measurement } from '../benchmark.ts';
import type { GrowthStep } from '../inputs/growth.ts';
import { bundleChild, useOf } from '../processes.ts';
import { growthExponent } from '../statistics.ts';

const SIZES = [1000, 10_000, 100_000];
/** Documents of more than four million characters are not merged; this many items come near. */
const MERGED_SIZES = [1000, 10_000, 35_000];
const WORK: Readonly<Record<string, readonly number[]>> = {
  render: SIZES,
  merge: MERGED_SIZES,
  placement: SIZES,
  gather: SIZES,
};

/** How time and memory grow with the number of items. */
export const growth: Benchmark = {
  name: 'growth',
  about: 'time and memory by the number of items; the exponent is that of time, 1 is in proportion',
  async measure({ quick }) {
    const child = bundleChild('grow');
    const measured: Measurement[] = [];
    for (const [work, sizes] of Object.entries(WORK)) {
      const steps: Measurement[] = [];
      for (const items of quick ? sizes.slice(0, -1) : sizes) steps.push(await stepOf(child, work, items));
      // A line through two points tells more of the moment than of growth.
      measured.push(...steps, ...(quick ? [] : [exponentOf(work, steps)]));
    }
    return measured;
  },
};

async function stepOf(child: string, work: string, items: number): Promise<Measurement> {
  const name = `${work}, ${items.toLocaleString('en')} items`;
  const { stdout, megabytes } = await useOf({
    name,
    argv: () => ['--expose-gc', child, work, String(items)],
  });
  const { milliseconds, samples, heapMegabytes } = JSON.parse(stdout) as GrowthStep;
  return {
    name,
    unit: 'ms',
    ours: milliseconds,
    baseline: null,
    samples,
    further: { items, 'heap MB': heapMegabytes, 'peak MB': megabytes },
  };
}

function exponentOf(work: string, steps: readonly Measurement[]): Measurement {
  const points = steps.map(({ ours, further }) => ({ size: further.items ?? Number.NaN, cost: ours }));
  return {
    name: `${work}, exponent`,
    unit: 'exponent',
    ours: growthExponent(points),
    baseline: null,
    samples: points.length,
    further: {},
  };
}
