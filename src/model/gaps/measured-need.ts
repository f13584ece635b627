// Need as it was measured in each area. An expected number (population × a share from a study) can never stand here.
import type { Area, Catalogue, IndicatorSummary, Nation } from '../catalogue.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { comparatorOf } from '../indicators/comparator.ts';
import { valueAt } from '../indicators/value-at.ts';

declare const measured: unique symbol;

/** A number that was counted in the area itself. Only `measuredNeed` makes one; a plain number is refused. */
export type MeasuredValue = number & { readonly [measured]: true };

/** Measures of need that areas may be compared by, the first shown first. */
export const needMeasures = [
  'children-0-2-deprivation-fifth-1',
  'income-deprived',
  'developmental-concern-27-30-months-three-year',
] as const;

export interface MeasuredNeed {
  readonly indicator: IndicatorSummary;
  readonly period: string;
  readonly caution: string | null;
  /** Ids of its sources. */
  readonly sources: readonly string[];
  readonly areas: readonly { readonly area: Area; readonly value: MeasuredValue | null; readonly derived: boolean }[];
  /** Value of the nation as a whole; null where the source gives none. */
  readonly national: MeasuredValue | null;
}

/** Measures that the package holds for the nation's main geography. */
export function heldMeasures(catalogue: Catalogue, nation: Nation): readonly IndicatorSummary[] {
  return needMeasures.flatMap((id) =>
    catalogue.indicators.filter(
      (indicator) => indicator.id === id && indicator.geographies.includes(nation.mainGeography),
    ),
  );
}

/** The measure with this id, or the first that is held; null where none is. */
export function measureOf(catalogue: Catalogue, nation: Nation, id: string | null): IndicatorSummary | null {
  const held = heldMeasures(catalogue, nation);
  return held.find((measure) => measure.id === id) ?? held[0] ?? null;
}

/** Values of one of the measures. Throws an Error where the reading is of another indicator: it need not be of need. */
export function measuredNeed(reading: IndicatorReading): MeasuredNeed {
  const { indicator, block, period, areas, table } = reading;
  if (!needMeasures.some((id) => id === indicator.id)) {
    throw new Error(`measuredNeed: ${indicator.id} is no measure of need; add it to needMeasures if it is.`);
  }
  const at = (place: number) => (block && period ? valueAt(block, period.index, place) : null);
  return {
    indicator,
    period: period?.period.label ?? '',
    caution: table.caution,
    sources: table.sources.map(({ id }) => id),
    areas: areas.map((area, place) => {
      const value = at(place);
      return { area, value: asMeasured(value?.value ?? null), derived: value?.origin === 'derived' };
    }),
    national: asMeasured(comparatorOf(reading)?.value ?? null),
  };
}

const asMeasured = (value: number | null): MeasuredValue | null => value as MeasuredValue | null;
