/** The middle of some numbers, or the mean of the two in the middle; `NaN` of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** The smallest of some numbers that a share of them does not exceed: 0.95 for all but a twentieth; `NaN` of none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** A measured size and what it cost; both above zero. */
export interface GrowthPoint {
  size: number;
  cost: number;
}

/**
 * How a cost grows with the size: the `k` for which `cost = c · sizeᵏ` comes nearest to the points, by least squares over
 * their logarithms. 1 is in proportion, 2 is by the square; `NaN` for fewer than two different sizes.
 */
export function growthExponent(points: readonly GrowthPoint[]): number {
  const logarithms = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const meanX = mean(logarithms.map(({ x }) => x));
  const meanY = mean(logarithms.map(({ y }) => y));
  const covariance = mean(logarithms.map(({ x, y }) => (x - meanX) * (y - meanY)));
  const variance = mean(logarithms.map(({ x }) => (x - meanX) ** 2));
  return variance === 0 ? Number.NaN : covariance / variance;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
