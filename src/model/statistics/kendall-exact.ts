// Exact p-value of Kendall's τ: how often chance orders n values at least as strongly.
import { valued, type Valued } from './statistic.ts';

/** Share of all orders of `n` values that have each number of inversions. */
function inversionShares(n: number): readonly number[] {
  let shares: readonly number[] = [1];
  for (let size = 2; size <= n; size += 1) {
    const before = shares;
    const most = before.length + size - 1;
    shares = Array.from({ length: most }, (_, inversions) => {
      let sum = 0;
      for (let moved = 0; moved < size; moved += 1) sum += before[inversions - moved] ?? 0;
      return sum / size;
    });
  }
  return shares;
}

/**
 * Two-sided p of `tau` among `n` values without ties: twice the smaller tail of the exact distribution, at most 1
 * (Kendall 1938; as R's cor.test). For n up to 50.
 */
export function kendallExactP(tau: number, n: number): Valued<'too_few_pairs' | 'too_many_pairs' | 'tau_not_valid'> {
  if (!(n >= 2)) return valued('too_few_pairs');
  if (n > 50) return valued('too_many_pairs');
  if (!(Math.abs(tau) <= 1)) return valued('tau_not_valid');
  const pairs = (n * (n - 1)) / 2;
  const inversions = Math.round(((1 - tau) * pairs) / 2);
  const fewer = Math.min(inversions, pairs - inversions);
  const tail = inversionShares(n).slice(0, fewer + 1);
  return valued<never>(Math.min(1, 2 * tail.reduce((sum, share) => sum + share, 0)));
}
