// Whom a need range counts: births or children under 3 of each area, in the latest period that has them.
import type { Denominator } from '../../spec/view-spec.ts';
import type { Area, Catalogue, IndicatorBlock, IndicatorTable, Nation, Period, Source } from '../catalogue.ts';

/** Indicator with the number of children under 3, where a nation has it. */
export const underThreeIndicator = 'population-0-2';

export interface CountedArea {
  readonly area: Area;
  /** Null where no number is held. */
  readonly children: number | null;
  /** True where we worked it out from a published share. */
  readonly derived: boolean;
}

export interface CountedChildren {
  readonly denominator: Denominator;
  readonly indicator: string;
  readonly period: Period;
  /** Areas of one geography, most children first: the only order that a need range is shown in. */
  readonly areas: readonly CountedArea[];
  /** As published for the nation; null where it is not. */
  readonly nationChildren: number | null;
  readonly provisional: boolean;
  readonly sources: readonly Source[];
}

/** Id of the indicator that counts these children in a nation; null where the package holds none. */
export function countIndicator(catalogue: Catalogue, nation: Nation, denominator: Denominator): string | null {
  const id = denominator === 'births' ? nation.weights.indicator : underThreeIndicator;
  const found = catalogue.indicators.find((indicator) => indicator.id === id);
  return found?.geographies.includes(nation.mainGeography) ? id : null;
}

interface Cell {
  readonly children: number | null;
  readonly derived: boolean;
}

/** A count as it is; of a share, its published numerator, else share × total, which is derived by us. */
function cellOf(block: IndicatorBlock, period: number, area: number, isShare: boolean): Cell {
  const value = block.values[period]?.[area] ?? null;
  if (!isShare) return { children: value, derived: block.origin[period]?.[area] === 'd' };
  const numerator = block.numerator?.[period]?.[area] ?? null;
  if (numerator !== null) return { children: numerator, derived: false };
  const total = block.denominator?.[period]?.[area] ?? null;
  return { children: value === null || total === null ? null : (value / 100) * total, derived: true };
}

/** Latest period in which any area has a number; -1 where none has. */
function latestPeriod(table: IndicatorTable, block: IndicatorBlock, isShare: boolean): number {
  return table.periods.findLastIndex((_, period) =>
    block.areas.some((_code, area) => cellOf(block, period, area, isShare).children !== null),
  );
}

function nationCount(table: IndicatorTable, nation: string, period: number, isShare: boolean): number | null {
  const block = table.blocks.find((candidate) => candidate.geography === null && candidate.areas.includes(nation));
  const area = block?.areas.indexOf(nation) ?? -1;
  if (!block || area < 0) return null;
  const numbers = isShare ? (block.numerator ?? block.denominator) : block.values;
  return numbers?.[period]?.[area] ?? null;
}

/**
 * Children of each area of a geography: the nation's main one, unless told. Null where the table has none for it.
 * Nothing is filled in: an area without a number keeps null.
 */
export function countChildren(
  catalogue: Catalogue,
  nation: Nation,
  denominator: Denominator,
  table: IndicatorTable,
  geography: string = nation.mainGeography,
): CountedChildren | null {
  const isShare = catalogue.indicators.find(({ id }) => id === table.id)?.measure === 'proportion';
  const block = table.blocks.find((candidate) => candidate.geography === geography);
  const at = block ? latestPeriod(table, block, isShare) : -1;
  const period = table.periods[at];
  if (!block || !period) return null;
  const areas = block.areas.flatMap((code, index): CountedArea[] => {
    const area = catalogue.areas.find((candidate) => candidate.code === code);
    return area ? [{ area, ...cellOf(block, at, index, isShare) }] : [];
  });
  return {
    denominator,
    indicator: table.id,
    period,
    areas: areas.toSorted(byChildren),
    nationChildren: nationCount(table, nation.code, at, isShare),
    provisional: Object.entries(block.flags).some(([key, flag]) => flag === 'provisional' && key.startsWith(`${at}:`)),
    sources: table.sources,
  };
}

function byChildren(a: CountedArea, b: CountedArea): number {
  return (b.children ?? -1) - (a.children ?? -1) || (a.area.code < b.area.code ? -1 : 1);
}
