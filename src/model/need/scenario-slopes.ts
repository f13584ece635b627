// How steeply a scenario lets the expected share rise with deprivation. Assumptions, each with the study it leans on.
import type { Scenario } from '../../spec/view-spec.ts';
import { prevalenceGradient } from '../statistics/deprivation-weighting.ts';
import { logitShift } from '../statistics/logit-shift.ts';

export interface ScenarioSlope {
  /** β: log odds ratio of the most against the least deprived fifth. */
  readonly logOddsRatio: number;
  readonly sources: readonly string[];
}

/** The studies behind the slopes are of this alone. */
export const scenarioConstruct = 'disorganised-attachment';

const orNone = ({ logOddsRatio }: { readonly logOddsRatio: number | null }): number => logOddsRatio ?? Number.NaN;

/**
 * `deprivation`: as from 15 % in the least to 25 % in the most deprived fifth (β 0.636). `deprivation-steeper`: as d = 0.48
 * between children in families at high risk and others (β 0.871). Larger differences are not turned into odds: beyond one
 * standard deviation that goes wrong (methods.md, section 1.4).
 */
export const scenarioSlopes: Readonly<Record<Exclude<Scenario, 'none'>, ScenarioSlope>> = {
  deprivation: {
    logOddsRatio: orNone(prevalenceGradient(0.25, 0.15)),
    sources: ['van-ijzendoorn-1999', 'matrix-infant-mental-health-2023'],
  },
  'deprivation-steeper': { logOddsRatio: orNone(logitShift(0.15, 0.48)), sources: ['cyr-2010'] },
};
