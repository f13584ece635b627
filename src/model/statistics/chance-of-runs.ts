// The critical numbers of runs: how few or how many there may be by chance.

/** n over k, for k from 0; 0 where k is above n. */
function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}

/** Ways in which `above` and `below` points make so many runs. */
function waysOfRuns(runs: number, above: number, below: number): number {
  const half = Math.floor(runs / 2);
  if (runs % 2 === 0) return 2 * choose(above - 1, half - 1) * choose(below - 1, half - 1);
  return choose(above - 1, half) * choose(below - 1, half - 1) + choose(above - 1, half - 1) * choose(below - 1, half);
}

/**
 * Chance of `runs` runs or fewer where `above` points lie above the centre and `below` under it, in chance order (Swed &
 * Eisenhart 1943, Ann Math Stat 14:66–87). 0 to 1; null unless both are whole numbers from 1.
 */
export function chanceOfRuns(runs: number, above: number, below: number): number | null {
  if (![above, below].every((points) => Number.isInteger(points) && points >= 1)) return null;
  let ways = 0;
  for (let each = 2; each <= Math.min(runs, above + below); each += 1) ways += waysOfRuns(each, above, below);
  const all = choose(above + below, above);
  return Number.isFinite(all) ? Math.min(1, ways / all) : null;
}
