// A hidden row with its true numbers, and the words in which a leak is told. The numbers themselves are never printed.
import type { CountRow, CountSeries } from '../../../src/model/disclosure/count-row.ts';
import { derivedValue } from '../../../src/tables/derive-values.ts';
import { hiddenRows, type Control } from '../disclosure/control.ts';

export interface Secret {
  readonly series: CountSeries;
  readonly row: CountRow;
  /** Every number that the row held, typed or worked out. */
  readonly numbers: readonly number[];
  /** The same without the denominator, which may well be a round number. */
  readonly telling: readonly number[];
}

const given = (numbers: readonly (number | null)[]): readonly number[] => [
  ...new Set(numbers.flatMap((number) => number ?? [])),
];

/** The hidden rows of an edition. */
export function secretsOf({ series }: Control): readonly Secret[] {
  return series.flatMap((each) =>
    hiddenRows(each).map((row) => {
      const { value, numerator, denominator, lower, upper } = row;
      const worked = derivedValue({
        ...row,
        ...each.series,
        area_code: row.area,
        indicator_id: each.series.id,
        flag: null,
      });
      const telling = given([value, worked, numerator, lower, upper]);
      return { series: each.series, row, telling, numbers: given([...telling, denominator]) };
    }),
  );
}

/** `downloads/areas.csv: low-birth-weight, S08000025, 2012-2014: …` */
export const leak = (path: string, { series, row }: Pick<Secret, 'series' | 'row'>, says: string): string =>
  `${path}: ${[series.id, row.area, row.period, row.group].filter((part) => part !== null).join(', ')}: ${says}`;
