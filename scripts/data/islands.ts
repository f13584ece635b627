// Islands: areas whose every neighbour is a ferry away.
import { rowsOf } from './read/row.ts';
import type { Tables } from './outputs/tables.ts';

interface Neighbouring {
  readonly code: string;
  /** By border, ferry or bridge. */
  readonly neighbours: readonly string[];
}

/** Codes of the islands among these areas, in their order. */
export function islandsAmong(tables: Tables, areas: readonly Neighbouring[]): readonly string[] {
  const ferries = new Set(
    rowsOf(tables('links'), (row) => {
      const [from, to] = [row.text('from_code'), row.text('to_code')];
      return row.text('kind') === 'ferry' ? [`${from} ${to}`, `${to} ${from}`] : [];
    }).flat(),
  );
  const isIsland = ({ code, neighbours }: Neighbouring): boolean =>
    neighbours.length > 0 && neighbours.every((other) => ferries.has(`${code} ${other}`));
  return areas.filter(isIsland).map(({ code }) => code);
}
