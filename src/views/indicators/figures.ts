// The figures of the Indicators page: values on the map, in order and over time, and how sure we are of them.
import type { Catalogue } from '../../model/catalogue.ts';
import { disparityFigure } from '../../model/figures/disparity.ts';
import type { Figure } from '../../model/figures/figure.ts';
import { funnelFigure } from '../../model/figures/funnel.ts';
import { whyNoIntervals } from '../../model/figures/interval-words.ts';
import { rankIntervalsFigure } from '../../model/figures/rank-intervals.ts';
import { rankedBarsFigure } from '../../model/figures/ranked-bars.ts';
import { significanceMapFigure } from '../../model/figures/significance-map.ts';
import { trendFigure } from '../../model/figures/trend.ts';
import { valueMapFigure } from '../../model/figures/value-map.ts';
import { indicatorReading, placeOfView, type IndicatorTables } from '../../model/indicators/indicator-reading.ts';
import { indicatorOfView } from '../../model/indicators/menu.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import { preferredIndicators } from './preferred.ts';

/** Those that cannot be drawn are left out, as on the page. */
export function figures(view: ViewSpec, catalogue: Catalogue, tables: IndicatorTables): readonly Figure[] {
  const { nation, geography } = placeOfView(view, catalogue);
  const indicator = indicatorOfView(catalogue, nation, view.indicator, preferredIndicators);
  const reading = indicatorReading(view, catalogue, indicator, tables.table, tables.statistics);
  const hasAreas = indicator.geographies.includes(geography.id);
  const byArea = hasAreas ? [valueMapFigure(reading), rankedBarsFigure(reading)] : [];
  const sure =
    hasAreas && whyNoIntervals(reading) === null
      ? [significanceMapFigure(reading), rankIntervalsFigure(reading), funnelFigure(reading)]
      : [];
  const all = [...byArea, trendFigure(reading), ...sure, ...(hasAreas ? [disparityFigure(reading)] : [])];
  return all.filter(({ unavailable }) => unavailable === null);
}
