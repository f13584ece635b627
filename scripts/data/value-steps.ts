// Checked rows of values → the Arquero table that everything about indicators is made from.
import type { ColumnTable } from 'arquero';
import { deriveValues } from '../../src/tables/derive-values.ts';
import { inOrder } from '../../src/tables/in-order.ts';
import { valueTable } from '../../src/tables/value-table.ts';
import { withGeographies } from '../../src/tables/with-geographies.ts';
import { withMetadata } from '../../src/tables/with-metadata.ts';
import { withPeriods } from '../../src/tables/with-periods.ts';
import type { Places } from './places.ts';
import type { Cell } from './read/cells.ts';
import type { DataTable } from './read/table.ts';

const metadataColumns = ['indicator_id', 'measure', 'multiplier', 'period_kind', 'additive'];

/** Values with their metadata, their place, and shares and rates derived. Periods may still be unchecked. */
export function placedValues(values: DataTable, indicators: DataTable, places: Places): ColumnTable {
  const rows = Array.from({ length: values.length }, (_, index) => index);
  const metadata = valueTable(columnsOf(indicators, metadataColumns));
  return [withMetadata(metadata), deriveValues, withGeographies(placeTable(places))].reduce(
    (table, step) => step(table),
    valueTable({ row: rows, ...columnsOf(values, [...values.columns.keys()]) }),
  );
}

/** The same, with periods in words and in order: for a package that has passed its checks. */
export function finishedValues(values: DataTable, indicators: DataTable, places: Places): ColumnTable {
  return inOrder(withPeriods(placedValues(values, indicators, places)));
}

function columnsOf(table: DataTable, names: readonly string[]): Record<string, readonly Cell[]> {
  return Object.fromEntries(names.map((name) => [name, table.columns.get(name) ?? []]));
}

/** One row for each area in each geography that draws it, and one for each nation. */
function placeTable({ geographiesOf, nationOf }: Places): ColumnTable {
  const rows = [...nationOf].flatMap(([area, nation]) => {
    const geographies = area === nation ? [null] : (geographiesOf.get(area) ?? []);
    return geographies.map((geography) => ({ area, geography, nation }));
  });
  return valueTable({
    area_code: rows.map((row) => row.area),
    geography: rows.map((row) => row.geography),
    nation_code: rows.map((row) => row.nation),
  });
}
