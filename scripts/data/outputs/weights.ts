// What coverage bands are weighted by: births where they are counted, shares of births where only these are published.
import type { ColumnTable } from 'arquero';
import type { Weights } from '../../../src/model/catalogue.ts';
import { coverageWeights } from '../../../src/tables/coverage-weights.ts';
import { readPeriod } from '../../../src/tables/periods.ts';
import { order } from '../check/problem.ts';
import type { Row } from '../read/row.ts';
import { rowsOf } from '../read/row.ts';
import type { Tables } from './tables.ts';

export type WeightsOf = (nation: Row) => Weights;

/** Reads the weights that a row of nations.csv names. That every area has one was checked before. */
export function weightsFrom(tables: Tables, values: ColumnTable): WeightsOf {
  const metadata = new Map(
    rowsOf(tables('indicators'), (row) => [
      row.text('indicator_id'),
      {
        title: row.text('short_title'),
        kind: row.text('period_kind'),
        areShares: row.text('measure') === 'proportion',
      },
    ]),
  );
  return (nation) => {
    const [indicator, period] = [nation.text('births_weights'), nation.text('births_weights_period')];
    const { title, kind, areShares } = metadata.get(indicator) ?? { title: indicator, kind: '', areShares: false };
    const found = coverageWeights({ indicator, period, geography: nation.text('main_geography') })(values);
    return {
      indicator,
      period,
      label: `${title.charAt(0).toLowerCase()}${title.slice(1)} in ${readPeriod(kind, period)?.label ?? period}`,
      note: nation.textOrNull('births_weights_note'),
      values: Object.fromEntries([...found].sort(([a], [b]) => order(a, b))),
      areShares,
    };
  };
}
