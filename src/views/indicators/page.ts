// Indicators page: how boards, councils or trusts differ on one measure, in order and over time.
import type { Catalogue, IndicatorTable } from '../../model/catalogue.ts';
import { placeOfView } from '../../model/indicators/indicator-reading.ts';
import { indicatorOfView } from '../../model/indicators/menu.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import { strings } from '../../app/strings/index.ts';
import type { PageModule } from '../page.ts';
import Indicators from './Indicators.svelte';
import { preferredIndicators } from './preferred.ts';

const indicatorOf = (view: ViewSpec, catalogue: Catalogue) =>
  indicatorOfView(catalogue, placeOfView(view, catalogue).nation, view.indicator, preferredIndicators);

export const page: PageModule<IndicatorTable> = {
  component: Indicators,
  charts: ['value-map', 'ranked-bars', 'trend'],
  load: async (view, catalogue, { read, ground }) => {
    const { geography } = placeOfView(view, catalogue);
    const indicator = indicatorOf(view, catalogue);
    const [table] = await Promise.all([
      read<IndicatorTable>(`indicators/${indicator.id}.json`),
      indicator.geographies.includes(geography.id) ? ground(geography.id) : undefined,
    ]);
    return table;
  },
  title: (view, catalogue) => indicatorOf(view, catalogue).title,
  description: (view, catalogue) =>
    strings.indicators.description(
      indicatorOf(view, catalogue).title,
      placeOfView(view, catalogue).geography.noun.many,
    ),
};
