// What decides which statistics an indicator may have.
import type { Measure, Polarity } from '../catalogue.ts';

/**
 * `events`: things that happen to people, which would come out somewhat differently another time. `everyone_counted`: all
 * people, places or services are counted, or worked out for all of them; nothing is left to chance.
 */
export type Chance = 'events' | 'everyone_counted';

export interface IndicatorNature {
  readonly measure: Measure;
  readonly polarity: Polarity;
  /** 100 for a percentage; 1 where the indicator is no proportion or rate. */
  readonly multiplier: number;
  readonly chance: Chance;
  /** True where the source's counts are averages over years: some of them come out whole by accident. */
  readonly yearlyAverages: boolean;
  /** True where a period is several years together: neighbours in the series may share years. */
  readonly severalYears: boolean;
}
