// Quantiles of distributions of whole numbers that are built up from one number to the next.

/** A distribution on 0…n: the logarithm of the chance of 0, and of the ratio of each chance to the one before. */
export interface StepwiseChances {
  readonly n: number;
  readonly logChanceOfZero: number;
  readonly logRatio: (from: number) => number;
}

/** A whole number from 0 to ten million: more than any nation has, and few enough to count through. */
export const isNumberOfChildren = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= 1e7;

/** For each probability (ascending) the smallest whole number with at least that much chance up to it. */
export function wholeNumberQuantiles(
  { n, logChanceOfZero, logRatio }: StepwiseChances,
  probabilities: readonly number[],
): readonly number[] {
  let [count, logChance] = [0, logChanceOfZero];
  let upTo = Math.exp(logChance);
  return probabilities.map((probability) => {
    while (upTo < probability && count < n) {
      logChance += logRatio(count);
      count += 1;
      upTo += Math.exp(logChance);
    }
    return count;
  });
}
