// The arithmetic of the benchmarks: medians, ratios within a round, a fair order.

/** Middle of the numbers (mean of the two middle ones where their count is even). Throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('bench: nothing was measured, so there is no median');
  return (low + high) / 2;
}

/** Median of the ratios within each round: what slows a round slows both of its sides. */
export function pairedRatio(ours: readonly number[], floor: readonly number[]): number {
  if (ours.length !== floor.length)
    throw new Error(`bench: ${ours.length} rounds against ${floor.length}; a ratio needs pairs`);
  return median(ours.map((value, round) => value / (floor[round] ?? Number.NaN)));
}

/** The same things in another order, so that none is always first. */
export function shuffled<Thing>(things: readonly Thing[], random: () => number = Math.random): readonly Thing[] {
  return things
    .map((thing) => ({ thing, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}
