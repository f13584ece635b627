// catalogue.json: what exists, small enough for the first view.
import type { Area, Catalogue, Geography, IndicatorSummary, Nation } from '../../../src/model/catalogue.ts';
import { order } from '../check/problem.ts';
import { retiredCodes } from '../check/references.ts';
import type { Places } from '../places.ts';
import type { Descriptor } from '../read/descriptor.ts';
import { rowsOf, type Row } from '../read/row.ts';
import type { Ground } from './ground.ts';
import type { Tables } from './tables.ts';
import type { WeightsOf } from './weights.ts';

export interface CatalogueParts {
  readonly descriptor: Descriptor;
  readonly tables: Tables;
  readonly places: Places;
  readonly ground: ReadonlyMap<string, Ground>;
  readonly weights: WeightsOf;
  readonly indicators: readonly IndicatorSummary[];
}

/** Nations, geographies, areas, tiers, columns, topics, indicators: all that menus and addresses need. */
export function catalogueOf(parts: CatalogueParts): Catalogue {
  const { descriptor, tables, indicators } = parts;
  return {
    edition: descriptor.edition,
    editionDate: descriptor.editionDate,
    nations: nations(parts),
    geographies: geographies(parts),
    areas: areas(parts),
    retiredCodes: Object.fromEntries([...retiredCodes(tables('areas'))].sort(([a], [b]) => order(a, b))),
    tiers: inRank(tables, 'tiers', (row) => ({
      id: row.text('tier'),
      label: row.text('label'),
      definition: row.text('definition'),
    })),
    columns: inRank(tables, 'service_groups', (row) => ({
      id: row.text('column'),
      label: row.text('label'),
      shortLabel: row.text('short_label'),
      tier: row.text('tier'),
      focus: row.word('focus', ['infant', 'perinatal', 'family'] as const),
      definition: row.text('definition'),
      main: row.flag('main'),
    })),
    topics: inRank(tables, 'topics', (row) => ({ id: row.text('topic'), label: row.text('label') })),
    indicators,
    constructs: [...new Set(rowsOf(tables('prevalence'), (row) => row.text('construct')))],
    sectors: [...new Set(rowsOf(tables('providers'), (row) => row.text('sector')))].sort(order),
  };
}

/** Rows in the order that their `order` column says. */
function inRank<T>(tables: Tables, name: string, read: (row: Row) => T): T[] {
  const ranked = rowsOf(tables(name), (row) => ({ rank: row.number('order'), item: read(row) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

function nations({ tables, weights }: CatalogueParts): Nation[] {
  const names = new Map(rowsOf(tables('areas'), (row) => [row.text('area_code'), row.text('name')]));
  return rowsOf(tables('nations'), (row) => ({
    code: row.text('nation_code'),
    slug: row.text('slug'),
    name: names.get(row.text('nation_code')) ?? row.text('slug'),
    mainGeography: row.text('main_geography'),
    weights: weights(row),
  }));
}

function geographies({ tables, ground }: CatalogueParts): Geography[] {
  return inRank(tables, 'geographies', (row) => ({
    id: row.text('geography'),
    nation: row.text('nation_code'),
    level: row.text('level'),
    noun: { one: row.text('noun_singular'), many: row.text('noun_plural') },
    hasTiles: row.flag('tile_map'),
    hasCoverage: row.flag('coverage'),
    frame: ground.get(row.text('geography'))?.frame ?? { width: 0, height: 0 },
    note: row.textOrNull('note'),
  }));
}

function areas({ tables, ground, places }: CatalogueParts): Area[] {
  const read = (row: Row): Area => {
    const code = row.text('area_code');
    const drawn = ground.get(places.geographiesOf.get(code)?.[0] ?? '');
    return {
      code,
      name: row.text('name'),
      shortName: row.text('short_name'),
      slug: row.text('slug'),
      level: row.text('level'),
      parent: row.textOrNull('parent_code'),
      region: row.textOrNull('region'),
      gaelicName: row.textOrNull('gaelic_name'),
      tile: tileOf(row),
      point: drawn?.points.get(code) ?? null,
      neighbours: drawn?.neighbours.get(code) ?? [],
    };
  };
  return rowsOf(tables('areas'), read).sort((a, b) => order(a.code, b.code));
}

function tileOf(row: Row): Area['tile'] {
  const [label, column, line] = [
    row.textOrNull('tile_label'),
    row.numberOrNull('tile_column'),
    row.numberOrNull('tile_row'),
  ];
  return label === null || column === null || line === null ? null : { label, column, row: line };
}
