// What disclosure control reads of a checked package: series of people, their rows, and how areas make up others.
import type { AreaTree, CountRow, CountSeries } from '../../../src/model/disclosure/count-row.ts';
import { disclosureKinds } from '../../../src/model/disclosure/count-row.ts';
import { order } from '../check/problem.ts';
import { islandsAmong } from '../islands.ts';
import type { Ground } from '../outputs/ground.ts';
import { measures } from '../outputs/indicators.ts';
import type { Tables } from '../outputs/tables.ts';
import { rowsOf } from '../read/row.ts';

/** Series that count people; the others need no control. */
export function peopleSeries(tables: Tables): readonly CountSeries[] {
  const all = rowsOf(tables('indicators'), (row) => ({
    id: row.text('indicator_id'),
    disclosure: row.word('disclosure', disclosureKinds),
    measure: row.word('measure', measures),
    multiplier: row.numberOrNull('multiplier'),
    decimals: row.number('decimals'),
    yearlyAverages: row.word('counts_are', ['totals', 'yearly_averages'] as const) === 'yearly_averages',
  }));
  return all.filter(({ disclosure }) => disclosure !== 'none');
}

const origins = ['published', 'derived'] as const;
const reasons = ['not_published', 'suppressed', 'not_available', 'not_applicable'] as const;

/** Rows of each series, with their place in the table of values. */
export function rowsBySeries(tables: Tables): ReadonlyMap<string, readonly CountRow[]> {
  const bySeries = new Map<string, CountRow[]>();
  let place = 0;
  rowsOf(tables('indicator_values'), (row) => {
    const id = row.text('indicator_id');
    const rows = bySeries.get(id) ?? [];
    bySeries.set(id, rows);
    rows.push({
      row: place++,
      area: row.text('area_code'),
      period: row.text('period'),
      group: row.textOrNull('group'),
      value: row.numberOrNull('value'),
      numerator: row.numberOrNull('numerator'),
      denominator: row.numberOrNull('denominator'),
      lower: row.numberOrNull('lower'),
      upper: row.numberOrNull('upper'),
      origin: row.word('origin', origins),
      missing: row.wordOrNull('missing', reasons),
    });
  });
  return bySeries;
}

/** Areas by the areas that name them as parent, in code order, and which of all are islands. */
export function areaTree(tables: Tables, ground: ReadonlyMap<string, Ground>): AreaTree {
  const partsOf = new Map<string, string[]>();
  const areas = rowsOf(tables('areas'), (row) => ({
    code: row.text('area_code'),
    parent: row.textOrNull('parent_code'),
  }));
  for (const { code, parent } of areas.sort((a, b) => order(a.code, b.code))) {
    if (parent !== null) partsOf.set(parent, [...(partsOf.get(parent) ?? []), code]);
  }
  const neighbouring = [...ground.values()].flatMap(({ neighbours }) =>
    [...neighbours].map(([code, codes]) => ({ code, neighbours: codes })),
  );
  return { partsOf, islands: new Set(islandsAmong(tables, neighbouring)) };
}
