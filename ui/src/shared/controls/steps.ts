export type Step = 1 | 2 | 3 | 4 | 5;

/**
 * Parts counts into five shades by their rank, so that one very large city does not leave all others in the first shade.
 *
 * Zero is always the first shade; equal counts always have the same shade.
 */
export function steps(counts: readonly number[]): (count: number) => Step {
  const ranked = [...new Set(counts.filter((count) => count > 0))].sort((a, b) => a - b);
  return (count) => {
    const rank = ranked.indexOf(count);
    if (rank < 0) return 1;
    return (Math.floor((rank * 5) / ranked.length) + 1) as Step;
  };
}
