// What would fall away if everybody had the rate of the least deprived.
import { sumOver, type WeightedArea } from './weighted-values.ts';

/**
 * PAR = 100·S/(1+S) with S = Σa(rate/least deprived rate − 1), per cent (methods.md, section 3.5). Groups run from most
 * to least deprived; negative where the least deprived have the higher rate. null where their rate is 0.
 */
export function attributableShare(groups: readonly WeightedArea[]): number | null {
  const least = groups.at(-1)?.value ?? 0;
  if (!(least > 0)) return null;
  const excess = sumOver(groups, ({ share, value }) => share * (value / least - 1));
  return (100 * excess) / (1 + excess);
}
