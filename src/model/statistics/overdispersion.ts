// Overdispersion: how much more areas differ than chance, and the spread between them that widens a funnel.
import { fsum } from 'd3-array';
import { funnelScores, type FunnelScale, type FunnelScore, type WhyNoScores } from './funnel-scores.ts';
import type { Statistic } from './statistic.ts';
import { trimScores, type Trimming } from './trimmed-scores.ts';

export interface Overdispersion {
  /** Σz²/k over the trimmed z; about 1 where chance alone is at work. */
  phi: number;
  /** The same over all z as they are. */
  phiUntrimmed: number;
  /** Variance between areas on the scale of the scores; 0 where they differ no more than by chance. */
  tau2: number;
  /** φ > 1 + 2√(2/k): the widened limits are the ones to draw, with words that say so. */
  overdispersed: boolean;
}

export type WhyNoOverdispersion = WhyNoScores | 'trim_not_valid' | 'not_finite';

const none = (missing: WhyNoOverdispersion): Statistic<Overdispersion, WhyNoOverdispersion> => {
  return { phi: null, phiUntrimmed: null, tau2: null, overdispersed: null, missing };
};

const meanSquare = (scores: readonly FunnelScore[]): number => fsum(scores, ({ z }) => z ** 2) / scores.length;

/** (kφ−(k−1))/(Σw−Σw²/Σw), w = 1/s², where kφ ≥ k−1; else 0. */
function varianceBetween(scores: readonly FunnelScore[], phi: number): number {
  const excess = scores.length * phi - (scores.length - 1);
  const weights = scores.map(({ s }) => 1 / s ** 2);
  const room = fsum(weights) - fsum(weights, (weight) => weight ** 2) / fsum(weights);
  return Math.max(0, excess / room);
}

/**
 * φ and τ² of areas with `counts[i]` of `denominators[i]` (people, or events expected), the scores trimmed by `trim` at each
 * end (methods.md, section 2; Spiegelhalter 2005, Stat Med 24:1185). Never for synthetic estimates, surveys without a design
 * effect, or counts of services. Throws an Error where the lengths differ.
 */
export function overdispersion(
  counts: readonly number[],
  denominators: readonly number[],
  scale: FunnelScale,
  { trimming = 'winsorise', trim = 0.1 }: { readonly trimming?: Trimming; readonly trim?: number } = {},
): Statistic<Overdispersion, WhyNoOverdispersion> {
  const all = funnelScores(counts, denominators, scale);
  if (typeof all === 'string') return none(all);
  if (!(trim > 0 && trim < 0.5)) return none('trim_not_valid');
  const kept = trimScores(all, trimming, trim);
  if (kept.length < 2) return none('too_few_areas');
  const [phi, phiUntrimmed] = [meanSquare(kept), meanSquare(all)];
  const tau2 = varianceBetween(kept, phi);
  if (![phi, phiUntrimmed, tau2].every(Number.isFinite)) return none('not_finite');
  return { phi, phiUntrimmed, tau2, overdispersed: phi > 1 + 2 * Math.sqrt(2 / kept.length), missing: null };
}
