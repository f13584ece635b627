// Indicators page: how boards, councils or trusts differ on one measure, in order and over time.
import type { Reader } from '../../load/reader.ts';
import type { Catalogue, IndicatorSummary, IndicatorTable, StatisticsTable } from '../../model/catalogue.ts';
import { placeOfView, type IndicatorTables } from '../../model/indicators/indicator-reading.ts';
import { indicatorOfView } from '../../model/indicators/menu.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import { strings } from '../../app/strings/index.ts';
import type { PageModule } from '../page.ts';
import Indicators from './Indicators.svelte';
import { howSurePart, inOrderPart, overTimePart } from './later-parts.ts';
import { preferredIndicators } from './preferred.ts';

const indicatorOf = (view: ViewSpec, catalogue: Catalogue) =>
  indicatorOfView(catalogue, placeOfView(view, catalogue).nation, view.indicator, preferredIndicators);

/** Without it the page still stands: the figures that need it say that it did not arrive. */
async function statisticsOf({ id, geographies }: IndicatorSummary, read: Reader): Promise<StatisticsTable | null> {
  if (geographies.length === 0) return null;
  try {
    return await read<StatisticsTable>(`statistics/${id}.json`);
  } catch {
    return null;
  }
}

export const page: PageModule<IndicatorTables> = {
  component: Indicators,
  charts: ['value-map'],
  later: [inOrderPart, overTimePart, howSurePart],
  load: async (view, catalogue, { read, ground }) => {
    const { geography } = placeOfView(view, catalogue);
    const indicator = indicatorOf(view, catalogue);
    const [table, statistics] = await Promise.all([
      read<IndicatorTable>(`indicators/${indicator.id}.json`),
      statisticsOf(indicator, read),
      indicator.geographies.includes(geography.id) ? ground(geography.id) : undefined,
    ]);
    return { table, statistics };
  },
  figures: () => import('./figures.ts'),
  title: (view, catalogue) => indicatorOf(view, catalogue).title,
  description: (view, catalogue) =>
    strings.indicators.description(
      indicatorOf(view, catalogue).title,
      placeOfView(view, catalogue).geography.noun.many,
    ),
};
