// What the shipped files print of counts of people: series, rows, and how areas make up others.
import * as v from 'valibot';
import {
  disclosureKinds,
  type AreaTree,
  type CountRow,
  type CountSeries,
} from '../../../src/model/disclosure/count-row.ts';
import { measures } from '../outputs/indicators.ts';
import { csvLines, numberIn, type CsvLine, type ShippedFiles } from './shipped-files.ts';

export interface ShippedCounts {
  readonly tree: AreaTree;
  readonly series: readonly CountSeries[];
  /** Rows of each series; `row` is the place in indicator-values.csv. */
  readonly rows: ReadonlyMap<string, readonly CountRow[]>;
}

const catalogueAreas = v.object({
  areas: v.array(v.object({ code: v.string(), neighbours: v.array(v.string()) })),
});

const origin = v.picklist(['published', 'derived']);
const missing = v.picklist(['not_published', 'suppressed', 'not_available', 'not_applicable']);

function rowOf(line: CsvLine, row: number): CountRow {
  const number = (column: string) => numberIn(line, column);
  return {
    row,
    area: line['area_code'] ?? '',
    period: line['period'] ?? '',
    group: line['group'] ? line['group'] : null,
    value: number('value'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    lower: number('lower'),
    upper: number('upper'),
    origin: v.parse(origin, line['origin']),
    missing: line['missing'] ? v.parse(missing, line['missing']) : null,
  };
}

function seriesOf(line: CsvLine): CountSeries {
  return {
    id: line['indicator_id'] ?? '',
    disclosure: v.parse(v.picklist(disclosureKinds), line['disclosure']),
    measure: v.parse(v.picklist(measures), line['measure']),
    multiplier: numberIn(line, 'multiplier'),
    decimals: numberIn(line, 'decimals') ?? 0,
    yearlyAverages: line['counts_are'] === 'yearly_averages',
  };
}

function treeOf(files: ShippedFiles): AreaTree {
  const partsOf = new Map<string, string[]>();
  const areas = csvLines(files, 'downloads/areas.csv').map((line) => [
    line['area_code'] ?? '',
    line['parent_code'] ?? '',
  ]);
  for (const [code = '', parent = ''] of areas.sort()) {
    if (parent !== '') partsOf.set(parent, [...(partsOf.get(parent) ?? []), code]);
  }
  const ferries = csvLines(files, 'downloads/links.csv').filter((line) => line['kind'] === 'ferry');
  const byFerry = new Set(ferries.flatMap(({ from_code: a, to_code: b }) => [`${a} ${b}`, `${b} ${a}`]));
  const drawn = v.parse(catalogueAreas, JSON.parse(files.get('catalogue.json') ?? 'null')).areas;
  const islands = drawn.filter(
    ({ code, neighbours }) => neighbours.length > 0 && neighbours.every((other) => byFerry.has(`${code} ${other}`)),
  );
  return { partsOf, islands: new Set(islands.map(({ code }) => code)) };
}

/** Reads the downloads: they hold every value that the site shows. Throws where a file is not as it should be. */
export function shippedCounts(files: ShippedFiles): ShippedCounts {
  const series = csvLines(files, 'downloads/indicators.csv')
    .map(seriesOf)
    .filter(({ disclosure }) => disclosure !== 'none');
  const rows = new Map<string, CountRow[]>(series.map(({ id }) => [id, []]));
  csvLines(files, 'downloads/indicator-values.csv').forEach((line, place) => {
    rows.get(line['indicator_id'] ?? '')?.push(rowOf(line, place));
  });
  return { tree: treeOf(files), series, rows };
}
