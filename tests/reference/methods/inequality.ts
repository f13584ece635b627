// Gradients by deprivation.
import { deprivationGradient } from '../../../src/model/statistics/deprivation-gradient.ts';
import { slopeIndexInterval } from '../../../src/model/statistics/slope-index-interval.ts';
import { slopeIndex, type LineScale } from '../../../src/model/statistics/slope-index.ts';
import { method, type Methods } from '../method.ts';

interface Groups {
  readonly population: readonly (number | null)[];
  readonly value: readonly (number | null)[];
}

interface Slope extends Groups {
  readonly value_type: 'identity' | 'rate' | 'prop';
  readonly transform: boolean;
  readonly multiplier: number;
}

const scales: Readonly<Record<Slope['value_type'], LineScale>> = { identity: 'identity', rate: 'log', prop: 'logit' };

interface Interval extends Groups {
  readonly se: readonly number[];
  readonly confidence: number;
}

interface Fifths {
  readonly numerator_q1_to_q5: readonly (number | null)[];
  readonly denominator_q1_to_q5: readonly (number | null)[];
  readonly multiplier: number;
}

export const methods: Methods = {
  'inequality.sii_phe': method<Slope>(({ population, value, value_type, transform, multiplier }) => {
    const answer = slopeIndex(population, value, transform ? scales[value_type] : 'identity', multiplier);
    return { sii: answer.sii, rii: answer.riiRatio, intercept: answer.intercept };
  }),
  'inequality.sii_phe_ci': method<Interval>(({ population, value, se, confidence }) => {
    const answer = slopeIndexInterval(population, value, se, confidence);
    const { siiLower, siiUpper, riiLower, riiUpper } = answer;
    return { sii_lower: siiLower, sii_upper: siiUpper, rii_lower: riiLower, rii_upper: riiUpper };
  }),
  'inequality.scotpho': method<Fifths>(({ numerator_q1_to_q5, denominator_q1_to_q5, multiplier }) => {
    const answer = deprivationGradient(numerator_q1_to_q5, denominator_q1_to_q5, multiplier);
    return {
      overall_rate: answer.overallRate,
      sii: answer.sii,
      lowci_sii: answer.siiLower,
      upci_sii: answer.siiUpper,
      rii: answer.riiMean,
      lowci_rii: answer.riiMeanLower,
      upci_rii: answer.riiMeanUpper,
      rii_int: answer.mostDeprivedAbove,
      par: answer.attributable,
      abs_range: answer.absoluteRange,
      rel_range: answer.relativeRange,
    };
  }),
};
