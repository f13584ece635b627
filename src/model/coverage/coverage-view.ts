// What the coverage figures share: the areas, columns and cells of the nation and reading that are looked at.
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { Area, Catalogue, CoverageTable, Geography, Nation, ServiceColumn, Source } from '../catalogue.ts';
import { lastDayOf } from './dates.ts';
import { atReading, type ReadCell } from './freshness.ts';
import { tierLines, type TierLine } from './tier-lines.ts';

export interface CoverageView {
  readonly nation: Nation;
  readonly geography: Geography;
  /** Areas of the nation's main geography, by weight: most births first. */
  readonly areas: readonly Area[];
  readonly columns: readonly ServiceColumn[];
  readonly lines: readonly TierLine[];
  readonly cells: readonly ReadCell[];
  readonly sources: readonly Source[];
  readonly counts: CoverageTable['counts'];
  readonly reading: ViewSpec['reading'];
  readonly editionDate: string;
  /** Date before the edition that all of this is as at; null = the edition's own. */
  readonly asAt: string | null;
  /** Slug of the area that is picked out, if it is one of these. */
  readonly picked: string | null;
}

/**
 * `asAt`: the date that the table is as at, where it is not the edition's (history/coverage-on.ts); ages run to it.
 * Throws where the catalogue has no nation or geography at all: the build would have refused such a package.
 */
export function coverageView(
  view: ViewSpec,
  catalogue: Catalogue,
  table: CoverageTable,
  asAt: string | null = null,
): CoverageView {
  const nation = catalogue.nations.find(({ slug }) => slug === view.nation) ?? catalogue.nations[0];
  const geography = catalogue.geographies.find(({ id }) => id === nation?.mainGeography);
  if (!nation || !geography) throw new Error('catalogue.json: a nation without a geography; run npm run data again');
  const areas = areasByWeight(catalogue, nation, geography);
  const codes = new Set(areas.map((area) => area.code));
  const own = table.cells.filter((cell) => codes.has(cell.area));
  return {
    nation,
    geography,
    areas,
    columns: catalogue.columns,
    lines: tierLines(catalogue),
    cells: atReading(own, view.reading, asAt === null ? catalogue.editionDate : lastDayOf(asAt)),
    sources: table.sources,
    counts: table.counts.filter((count) => count.nation === nation.code),
    reading: view.reading,
    editionDate: catalogue.editionDate,
    asAt,
    picked: view.area,
  };
}

function areasByWeight(catalogue: Catalogue, nation: Nation, geography: Geography): readonly Area[] {
  const weight = (area: Area) => nation.weights.values[area.code] ?? 0;
  return catalogue.areas
    .filter((area) => area.level === geography.level && area.parent === nation.code)
    .toSorted((a, b) => weight(b) - weight(a) || (a.code < b.code ? -1 : 1));
}
