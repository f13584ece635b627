// Funnel limits widened for overdispersion.
import { isAmount } from './estimate.ts';
import { funnelAt, noFunnel, type Funnel } from './funnel-limits.ts';
import { whyNoTarget } from './funnel-proportion.ts';

const spread = (size: number, tau2: number): number => Math.sqrt(1 / (4 * size) + tau2);

/**
 * Limits of a share around `target` for `denominator` people: sin²(asin√θ ± z√(1/(4n)+τ²)), held at 0 and 1 where the angle
 * leaves 0 to π/2, times `multiplier` (methods.md, section 2). `tau2` comes from overdispersion() on the scale `share`.
 */
export function widenedProportionFunnel(target: number, denominator: number, tau2: number, multiplier = 1): Funnel {
  const missing = whyNoTarget(target, denominator);
  if (missing !== null) return noFunnel(missing);
  if (!isAmount(tau2)) return noFunnel('spread_not_valid');
  const angle = (z: number): number => Math.asin(Math.sqrt(target)) + z * spread(denominator, tau2);
  return funnelAt(multiplier * target, (z) => multiplier * Math.sin(Math.min(Math.PI / 2, Math.max(0, angle(z)))) ** 2);
}

/** Limits of O/E around 1 over `expected` events: (1 ± z√(1/(4E)+τ²))², held at 0; `tau2` on the scale `ratio`. */
export function widenedRatioFunnel(expected: number, tau2: number, multiplier = 1): Funnel {
  if (!(expected > 0 && Number.isFinite(expected))) return noFunnel('expected_not_positive');
  if (!isAmount(tau2)) return noFunnel('spread_not_valid');
  return funnelAt(multiplier, (z) => multiplier * Math.max(0, 1 + z * spread(expected, tau2)) ** 2);
}
