// Funnel plots.
import {
  positionOfProportion,
  proportionFunnel,
  proportionLimits,
} from '../../../src/model/statistics/funnel-proportion.ts';
import { positionOfRatio, ratioLimits, smrFunnel } from '../../../src/model/statistics/funnel-ratio.ts';
import type { FunnelScale } from '../../../src/model/statistics/funnel-scores.ts';
import { widenedProportionFunnel } from '../../../src/model/statistics/funnel-widened.ts';
import { overdispersion } from '../../../src/model/statistics/overdispersion.ts';
import { method, type Methods } from '../method.ts';
import { significanceWord } from '../words.ts';

interface OfTarget {
  readonly target: number;
  readonly n: number;
  readonly multiplier?: number;
  readonly p?: number;
  readonly clip?: boolean;
}

interface Dispersed {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
  readonly data_type: 'SR' | 'PR';
  readonly sr_method?: 'SHMI' | 'CQC';
  readonly trim?: number;
  readonly winsorise?: number;
}

const scaleOf = ({ data_type, sr_method }: Dispersed): FunnelScale => {
  if (data_type === 'PR') return 'share';
  return sr_method === 'CQC' ? 'ratio' : 'log_ratio';
};

export const methods: Methods = {
  'funnel.proportionLimits': method<OfTarget>(({ target, n, multiplier = 1, p, clip = true }) => {
    if (p !== undefined) return proportionLimits(target, n, p, { clip });
    const { centre: baseline, ...limits } = proportionFunnel(target, n, multiplier);
    return { baseline, ...limits };
  }),
  'funnel.proportionLimitsOD': method<{ n: number; target: number; tau2: number; multiplier?: number }>(
    ({ n, target, tau2, multiplier }) => widenedProportionFunnel(target, n, tau2, multiplier),
  ),
  'funnel.proportionSignificance': method<{ target: number; x: number; n: number }>(({ target, x, n }) => ({
    significance: significanceWord(positionOfProportion(target, x, n).position),
  })),
  'funnel.ratioLimits': method<{ observed: number; multiplier: number }>(({ observed, multiplier }) => {
    const inner = ratioLimits(observed, multiplier, 0.95);
    const outer = ratioLimits(observed, multiplier, 0.998);
    return {
      lower95_expected: inner.expectedAtLower,
      upper95_expected: inner.expectedAtUpper,
      lower95: inner.lower,
      upper95: inner.upper,
      lower998_expected: outer.expectedAtLower,
      upper998_expected: outer.expectedAtUpper,
      lower998: outer.lower,
      upper998: outer.upper,
    };
  }),
  'funnel.ratioSignificance': method<{ observed: number; expected: number }>(({ observed, expected }) => ({
    significance: significanceWord(positionOfRatio(observed, expected).position),
  })),
  'funnel.smrLimitsExact': method<{ expected: number; target?: number }>(({ expected, target }) =>
    smrFunnel(expected, target),
  ),
  'funnel.overdispersionPhi': method<Dispersed>((inputs) => {
    const { numerator, denominator, trim, winsorise } = inputs;
    const scale = scaleOf(inputs);
    const trimming = scale === 'log_ratio' ? 'truncate' : 'winsorise';
    return overdispersion(numerator, denominator, scale, { trimming, trim: winsorise ?? trim ?? 0.1 });
  }),
};
