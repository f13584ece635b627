// How far the highest and lowest of k equal areas lie apart by chance alone.
import { normalCdf } from './distributions.ts';
import { valued, type Valued } from './statistic.ts';

const reach = 40;
const steps = 4000;

const densityOfRange = (k: number, x: number): number => {
  const below = normalCdf(x) ?? 0;
  const above = normalCdf(-x) ?? 0;
  return 1 - below ** k - above ** k;
};

/**
 * Expected maximum less minimum among `areas` areas that all have the same true value and the standard error `error`, in
 * units of `error`'s scale: Tippett's range constant d₂ times the error (methods.md, section 0.9; 3.407 for fourteen).
 * The trapezium rule over ±40 is exact to rounding here, since the integrand and all its slopes vanish at both ends.
 */
export function expectedRangeByChance(
  areas: number,
  error: number,
): Valued<'too_few_areas' | 'areas_not_whole' | 'error_not_valid'> {
  if (!Number.isInteger(areas)) return valued('areas_not_whole');
  if (areas < 2) return valued('too_few_areas');
  if (!(error >= 0 && Number.isFinite(error))) return valued('error_not_valid');
  const width = (2 * reach) / steps;
  let sum = 0;
  for (let i = 1; i < steps; i += 1) sum += densityOfRange(areas, -reach + i * width);
  return valued<never>(sum * width * error);
}
