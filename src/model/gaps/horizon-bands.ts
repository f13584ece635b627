// Coverage of a kind of help today and at each horizon, if nothing is renewed.
import type { CoverageView } from '../coverage/coverage-view.ts';
import type { Horizon, Loss } from '../catalogue/gap-table.ts';
import { coverageBounds, type Band } from '../statistics/coverage-bounds.ts';

export interface HorizonBand {
  /** 0 is today. */
  readonly months: number;
  readonly date: string;
  /** Strict: whole area only; null where births are not held. */
  readonly strict: Band | null;
  readonly broad: Band | null;
}

/** Columns that lose something at any horizon, in the order of the view. */
export function losingColumns(coverage: CoverageView, horizons: readonly Horizon[]): CoverageView['columns'] {
  const codes = new Set(coverage.areas.map(({ code }) => code));
  const losing = new Set(
    horizons.flatMap(({ losses }) => losses.filter(({ area }) => codes.has(area)).map(({ column }) => column)),
  );
  return coverage.columns.filter(({ id }) => losing.has(id));
}

/** Bands of one column: the lower end loses all that may end, the upper only what is sure to. */
export function horizonBands(
  coverage: CoverageView,
  column: string,
  horizons: readonly Horizon[],
): readonly HorizonBand[] {
  const dates = [{ months: 0, date: coverage.editionDate, losses: [] }, ...horizons];
  return dates.map(({ months, date, losses }) => {
    const own = losses.filter((loss) => loss.column === column);
    const worst = boundsAfter(coverage, column, own);
    const best = boundsAfter(
      coverage,
      column,
      own.filter(({ certain }) => certain),
    );
    const band = (kind: 'strict' | 'broad'): Band | null => {
      const [low, high] = [worst[kind], best[kind]];
      return low && high ? { lower: low.lower, upper: high.upper } : null;
    };
    return { months, date, strict: band('strict'), broad: band('broad') };
  });
}

/** The last loss of a cell stands: an uncertain one goes further than the certain one before it. */
function boundsAfter(coverage: CoverageView, column: string, losses: readonly Loss[]) {
  const left = new Map(losses.map((loss) => [loss.area, loss.left]));
  const statuses = coverage.areas.map(({ code }) => {
    const now = coverage.cells.find((cell) => cell.area === code && cell.column === column)?.status ?? 'unknown';
    return now === 'unknown' ? now : (left.get(code) ?? now);
  });
  return coverageBounds(
    statuses,
    coverage.areas.map(({ code }) => coverage.nation.weights.values[code] ?? null),
  );
}
