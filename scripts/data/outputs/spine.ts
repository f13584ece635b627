// spine/<geography>.json: featured indicators in their latest period, the spread over areas, and each area's comparison.
import { quantileSorted } from 'd3-array';
import type {
  AreaSpread,
  Catalogue,
  Geography,
  IndicatorSummary,
  IndicatorTable,
  Nation,
  SpineIndicator,
  SpineTable,
  StatisticsTable,
} from '../../../src/model/catalogue.ts';
import { areaPlace } from '../../../src/model/areas/area-place.ts';
import {
  birthsFeature,
  latestFeature,
  likenessIndicators,
  similarAreas,
} from '../../../src/model/areas/similar-areas.ts';
import { heldPeriods } from '../../../src/model/indicators/held-periods.ts';
import { topicsNotHeld } from '../../../src/model/indicators/topics-not-held.ts';
import { valueAt } from '../../../src/model/indicators/value-at.ts';
import type { SourceList } from './source-list.ts';

export interface SpineParts {
  readonly catalogue: Catalogue;
  readonly sources: SourceList;
  readonly indicators: readonly IndicatorTable[];
  readonly statistics: readonly StatisticsTable[];
}

/** One table a geography, with no indicator where it has none. */
export function spineTables(parts: SpineParts): SpineTable[] {
  return parts.catalogue.geographies.map((geography) => spineTable(geography, parts));
}

function spineTable(geography: Geography, parts: SpineParts): SpineTable {
  const { catalogue, sources } = parts;
  const nation = catalogue.nations.find(({ code }) => code === geography.nation);
  const codes = catalogue.areas.map(({ code }) => code);
  const areas = codes.filter((code) => areaPlace(catalogue, code)?.geography.id === geography.id);
  const indicators = shownIndicators(catalogue, geography).flatMap(
    (summary) => spineIndicator(summary, areas, geography, parts) ?? [],
  );
  return {
    geography: geography.id,
    areas,
    indicators,
    similar: nation ? similarOf(areas, nation, geography, parts) : {},
    topicsNotHeld: nation ? topicsNotHeld(catalogue, nation).map(({ label }) => label) : [],
    sources: sources.of(indicators.flatMap((indicator) => indicator.sources)),
  };
}

/** The featured ones that a geography has, in their order; all that it has where none is featured. */
export function shownIndicators(catalogue: Catalogue, geography: Geography): readonly IndicatorSummary[] {
  const own = catalogue.indicators.filter(({ geographies }) => geographies.includes(geography.id));
  const featured = own.filter((indicator) => indicator.featured !== null);
  return (featured.length > 0 ? featured : own).toSorted((a, b) => (a.featured ?? 0) - (b.featured ?? 0));
}

function spineIndicator(
  { id, nation }: IndicatorSummary,
  areas: readonly string[],
  geography: Geography,
  { indicators, statistics }: SpineParts,
): SpineIndicator | null {
  const table = indicators.find((candidate) => candidate.id === id);
  const block = table?.blocks.find((candidate) => candidate.geography === geography.id && !candidate.groups);
  const held = table && heldPeriods(table.periods, block ?? null).at(-1);
  if (!table || !block || !held) return null;
  const worked = statistics
    .find((candidate) => candidate.id === id)
    ?.blocks.find((candidate) => candidate.geography === geography.id)?.periods[held.index];
  const places = areas.map((code) => ({ code, place: block.areas.indexOf(code) }));
  const cells = places.map(({ code, place }) => ({ code, place, ...valueAt(block, held.index, place) }));
  const intervals = places.map(({ place }) => worked?.intervals.result?.[place] ?? null);
  const words = <Word>(read: (cell: (typeof cells)[number]) => Word | null): Record<string, Word> =>
    Object.fromEntries(
      cells.flatMap((cell) => (read(cell) === null ? [] : [[cell.code, read(cell)]])) as [string, Word][],
    );
  return {
    id,
    period: held.period.label,
    nation: nationValue(table, nation, held.index),
    spread: spreadOf(cells.flatMap(({ value }) => value ?? [])),
    values: cells.map(({ value }) => value),
    lower: intervals.map((interval) => interval?.lower ?? null),
    upper: intervals.map((interval) => interval?.upper ?? null),
    methods: intervals.map((interval) => interval?.method ?? null),
    withoutInterval: worked?.withoutInterval ?? null,
    comparisons: places.map(({ place }) => worked?.comparisons[place] ?? 'not_compared'),
    ranks: places.map(({ place }) => worked?.ranks.result?.[place] ?? null),
    origin: places.map(({ place }) => block.origin[held.index]?.[place] ?? '-').join(''),
    missing: words(({ missing }) => missing),
    flags: words(({ flag }) => flag),
    caution: table.caution,
    sources: table.sources.map((source) => source.id),
  };
}

function nationValue({ blocks }: IndicatorTable, nation: string, period: number): number | null {
  const block = blocks.find((candidate) => candidate.geography === null && !candidate.groups);
  const place = block?.areas.indexOf(nation) ?? -1;
  return block && place >= 0 ? valueAt(block, period, place).value : null;
}

/** `values` is not empty: a held period has at least one. */
function spreadOf(values: readonly number[]): AreaSpread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => quantileSorted(sorted, share) ?? 0;
  return { areas: sorted.length, lowest: at(0), lowerQuartile: at(0.25), upperQuartile: at(0.75), highest: at(1) };
}

function similarOf(
  areas: readonly string[],
  nation: Nation,
  geography: Geography,
  { catalogue, indicators }: SpineParts,
): SpineTable['similar'] {
  const tableOf = (id: string) => indicators.find((table) => table.id === id);
  const likeness = likenessIndicators.map((id) => latestFeature(tableOf(id), geography.id));
  const births = birthsFeature(catalogue, nation, geography, tableOf(nation.weights.indicator) ?? null);
  const nearest = areas.map((code) => [code, similarAreas(code, [births, ...likeness])] as const);
  return Object.fromEntries(nearest.filter(([, codes]) => codes.length > 0));
}
