export type Step = 1 | 2 | 3 | 4 | 5;

/** Shares of the largest count at which the next shade begins: close together at the start, where most regions are. */
const edges = [0.17, 0.25, 0.4, 0.7];

/** Parts counts into five shades by their share of the largest; nothing is always the first shade. */
export function steps(counts: readonly number[]): (count: number) => Step {
  const largest = Math.max(0, ...counts);
  return (count) => (largest === 0 ? 1 : ((edges.filter((edge) => count / largest >= edge).length + 1) as Step));
}
