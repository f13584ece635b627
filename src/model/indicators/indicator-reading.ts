// What the figures of one indicator share: the geography, areas, values and period that are looked at.
import type { ViewSpec } from '../../spec/view-spec.ts';
import type {
  Area,
  Catalogue,
  ControlTable,
  Geography,
  IndicatorBlock,
  IndicatorSummary,
  IndicatorTable,
  Nation,
  PeriodStatistics,
  StatisticsTable,
} from '../catalogue.ts';
import { heldPeriods, type HeldPeriod } from './held-periods.ts';

/** What the Indicators page loads. */
export interface IndicatorTables {
  readonly table: IndicatorTable;
  /** null where the indicator has no values by area, or where the file did not arrive. */
  readonly statistics: StatisticsTable | null;
}

export interface IndicatorReading {
  readonly indicator: IndicatorSummary;
  readonly table: IndicatorTable;
  readonly nation: Nation;
  readonly geography: Geography;
  /** Values of the geography; null where the indicator has none. */
  readonly block: IndicatorBlock | null;
  /** Values of the nation as a whole: the comparator. */
  readonly national: IndicatorBlock | null;
  /** Areas of `block`, in its order. */
  readonly areas: readonly Area[];
  /** Periods with at least one value, oldest first: of the geography, or of the nation where the geography has none. */
  readonly periods: readonly HeldPeriod[];
  /** The period that is shown; null where no period has a value. */
  readonly period: HeldPeriod | null;
  /** Code of the area that is picked out, if it is one of `areas`. */
  readonly picked: string | null;
  /** What the build worked out about the areas of `block` in `period`; null without an area, a period or the file. */
  readonly statistics: PeriodStatistics | null;
  /** Control limits of the series of `block`; null where it has no statistics. */
  readonly control: ControlTable | null;
}

/** Nation and geography of a view: a geography of another nation gives way to the nation's main one. */
export function placeOfView(view: ViewSpec, catalogue: Catalogue): { nation: Nation; geography: Geography } {
  const nation = catalogue.nations.find(({ slug }) => slug === view.nation) ?? catalogue.nations[0];
  const own = catalogue.geographies.filter((geography) => geography.nation === nation?.code);
  const geography = own.find(({ id }) => id === view.geography) ?? own.find(({ id }) => id === nation?.mainGeography);
  if (!nation || !geography) throw new Error('catalogue.json: a nation without a geography; run npm run data again');
  return { nation, geography };
}

/** Brings view, catalogue and table together. An unknown or absent period gives way to the latest one held. */
export function indicatorReading(
  view: ViewSpec,
  catalogue: Catalogue,
  indicator: IndicatorSummary,
  table: IndicatorTable,
  statistics: StatisticsTable | null = null,
): IndicatorReading {
  const { nation, geography } = placeOfView(view, catalogue);
  const block = table.blocks.find((candidate) => candidate.geography === geography.id) ?? null;
  const national = table.blocks.find((candidate) => candidate.geography === null) ?? null;
  const areas = areasOf(catalogue, block);
  const periods = heldPeriods(table.periods, block ?? national);
  const period = periods.find((held) => held.period.id === view.period) ?? periods.at(-1) ?? null;
  const worked = statistics?.blocks.find((candidate) => candidate.geography === geography.id);
  return {
    indicator,
    table,
    nation,
    geography,
    block,
    national,
    areas,
    periods,
    period,
    picked: areas.find((area) => area.slug === view.area)?.code ?? null,
    statistics: (period && worked?.periods[period.index]) ?? null,
    control: worked?.control ?? null,
  };
}

function areasOf(catalogue: Catalogue, block: IndicatorBlock | null): readonly Area[] {
  return (block?.areas ?? []).map((code) => {
    const area = catalogue.areas.find((candidate) => candidate.code === code);
    if (!area) throw new Error(`catalogue.json: no area ${code}, which an indicator has; run npm run data again`);
    return area;
  });
}
