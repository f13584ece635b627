// Which limits a count gets: exact below 10 events, Byar's from 10.
import { byar, type WhyNoByar } from './byar.ts';
import { noLimits, whyNotCount, type Limits } from './estimate.ts';
import { poissonExact, type WhyNoPoisson } from './poisson-exact.ts';

export type PoissonMethod = 'exact' | 'byar';

export type WhyNoPoissonLimits = WhyNoPoisson | WhyNoByar;

const fewestForByar = 10;

/** The method for this many events (methods.md, section 0, rule 6). */
export const poissonMethod = (count: number): PoissonMethod => (count < fewestForByar ? 'exact' : 'byar');

/** Limits of a whole count of events by `method`. */
export function poissonLimits(
  count: number,
  confidence = 0.95,
  method: PoissonMethod = poissonMethod(count),
): Limits<WhyNoPoissonLimits> {
  const missing = whyNotCount(count);
  if (missing !== null) return noLimits(missing);
  return method === 'exact' ? poissonExact(count, confidence) : byar(count, confidence);
}
