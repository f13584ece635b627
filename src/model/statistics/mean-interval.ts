// The mean of values with its limits by Student's t.
import { deviation, mean } from 'd3-array';
import { tQuantile } from './distributions.ts';
import { between, limits, noEstimate, zOf, type Estimate } from './estimate.ts';

export type WhyNoMean = 'no_values' | 'one_value' | 'value_not_finite' | 'confidence_not_valid' | 'not_finite';

export type Mean = Estimate<WhyNoMean> & {
  /** Standard deviation of the sample (n − 1); null for fewer than two values. */
  readonly deviation: number | null;
};

/** x̄ ± t(n−1)·s/√n (methods.md, section 2). One value keeps its mean and has no limits. */
export function meanInterval(values: readonly number[], confidence = 0.95): Mean {
  const none = (missing: WhyNoMean, value: number | null = null): Mean => {
    return { ...noEstimate(missing, value), deviation: null };
  };
  const centre = mean(values);
  if (centre === undefined) return none(values.length === 0 ? 'no_values' : 'value_not_finite');
  if (!values.every(Number.isFinite)) return none('value_not_finite');
  const spread = deviation(values);
  if (spread === undefined) return none('one_value', centre);
  const t = zOf(confidence) === null ? null : tQuantile((1 + confidence) / 2, values.length - 1);
  if (t === null) return none('confidence_not_valid', centre);
  const reach = (t * spread) / Math.sqrt(values.length);
  const estimate = between<WhyNoMean>(centre, limits(centre - reach, centre + reach));
  return { ...estimate, deviation: Number.isFinite(spread) ? spread : null };
}
