// Coverage of a nation: for each service column and tier line, its band, how many areas it rests on, and how old it is.
import { group } from 'd3-array';
import type { CoverageCell, ServiceColumn, Status, Weights } from '../catalogue.ts';
import type { CoverageBounds } from '../statistics/coverage-bounds.ts';
import { coverageBounds } from '../statistics/coverage-bounds.ts';
import type { CoverageView } from './coverage-view.ts';
import { isLater } from './dates.ts';
import type { TierLine } from './tier-lines.ts';
import { tierCells } from './tier-status.ts';

/** The band of one column or tier line. */
export interface BandSummary {
  /** Slug of the column, or id of the tier line. */
  readonly id: string;
  readonly bounds: CoverageBounds;
  /** Areas counted. */
  readonly areas: number;
  /** Oldest date among known answers (`2020-02`); null where none is dated. Entitlements have no age and are left out. */
  readonly oldest: string | null;
  /** Known answers without a date, entitlements left out. */
  readonly undated: number;
}

export interface BandInput {
  /** Cells as they count in the reading that is shown. */
  readonly cells: readonly CoverageCell[];
  /** Codes of the areas of one geography. */
  readonly areas: readonly string[];
  readonly weights: Weights['values'];
}

/** What the bands of a view are made from. */
export function bandInput({ cells, areas, nation }: CoverageView): BandInput {
  return { cells, areas: areas.map(({ code }) => code), weights: nation.weights.values };
}

interface Answer {
  readonly area: string;
  readonly status: Status;
  readonly evidence: CoverageCell | undefined;
}

function summaryOf(id: string, answers: readonly Answer[], weights: Weights['values']): BandSummary {
  const ageing = answers.flatMap(({ status, evidence }) =>
    status === 'unknown' || evidence?.basis === 'entitlement' ? [] : [evidence],
  );
  const dates = ageing.flatMap((cell) => cell?.asAt ?? []);
  return {
    id,
    bounds: coverageBounds(
      answers.map((answer) => answer.status),
      answers.map((answer) => weights[answer.area] ?? null),
    ),
    areas: answers.length,
    oldest: dates.reduce<string | null>(
      (oldest, date) => (oldest === null || isLater(oldest, date) ? date : oldest),
      null,
    ),
    undated: ageing.length - dates.length,
  };
}

/** Bands of service columns, in their order. An area without a cell counts as unknown. */
export function columnBands(
  columns: readonly ServiceColumn[],
  { cells, areas, weights }: BandInput,
): readonly BandSummary[] {
  const byColumn = group(
    cells,
    (cell) => cell.column,
    (cell) => cell.area,
  );
  return columns.map(({ id }) => {
    const answers = areas.map((area) => {
      const evidence = byColumn.get(id)?.get(area)?.[0];
      return { area, status: evidence?.status ?? ('unknown' as const), evidence };
    });
    return summaryOf(id, answers, weights);
  });
}

/** Bands of tier lines, in their order. The age of an answer is that of the latest evidence that makes it. */
export function tierBands(lines: readonly TierLine[], { cells, areas, weights }: BandInput): readonly BandSummary[] {
  return lines.map((line) => {
    const answers = tierCells(cells, [line], areas).map(({ area, status, cells: [evidence] }) => ({
      area,
      status,
      evidence,
    }));
    return summaryOf(line.id, answers, weights);
  });
}
