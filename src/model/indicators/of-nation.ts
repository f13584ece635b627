// The indicators of a nation.
import type { Catalogue, IndicatorSummary, Nation } from '../catalogue.ts';

export const ofNation = (catalogue: Catalogue, nation: Nation): readonly IndicatorSummary[] =>
  catalogue.indicators.filter((indicator) => indicator.nation === nation.code);
