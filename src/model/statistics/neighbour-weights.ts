// Who neighbours whom as a table of weights, and the three sums over it that spatial statistics need.
import { sumOver } from './weighted-values.ts';

export interface WeightSums {
  /** Sum of all weights. */
  readonly s0: number;
  /** ½ΣΣ(w_ij + w_ji)². */
  readonly s1: number;
  /** Σ(sum of row i + sum of column i)². */
  readonly s2: number;
}

type Table = readonly (readonly number[])[];

const at = (table: Table, row: number, column: number): number => table[row]?.[column] ?? 0;

function sumsOf(table: Table): WeightSums {
  const places = [...table.keys()];
  const over = (amount: (i: number, j: number) => number): number =>
    sumOver(places, (i) => sumOver(places, (j) => amount(i, j)));
  return {
    s0: over((i, j) => at(table, i, j)),
    s1: over((i, j) => (at(table, i, j) + at(table, j, i)) ** 2) / 2,
    s2: sumOver(places, (i) => sumOver(places, (j) => at(table, i, j) + at(table, j, i)) ** 2),
  };
}

/** Weights in the order of `codes`: 1 for each neighbour, or shares that add up to 1 in each row. */
export function neighbourWeights(
  codes: readonly string[],
  neighbours: Readonly<Record<string, readonly string[]>>,
  style: 'row' | 'binary',
): { readonly weights: Table; readonly sums: WeightSums } {
  const weights = codes.map((code) => {
    const row: number[] = codes.map((other) => (neighbours[code]?.includes(other) ? 1 : 0));
    const count = row.filter((weight) => weight === 1).length;
    return style === 'row' && count > 0 ? row.map((weight) => weight / count) : row;
  });
  return { weights, sums: sumsOf(weights) };
}
