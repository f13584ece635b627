// What a coverage map is about: one service column, or a whole tier line; with a status for every area.
import type { Status } from '../catalogue.ts';
import { strings } from '../../app/strings/index.ts';
import type { CoverageView } from './coverage-view.ts';
import type { ReadCell } from './freshness.ts';
import { tierCells } from './tier-status.ts';

export interface Subject {
  /** Slug of the column or tier line. */
  readonly id: string;
  readonly label: string;
  readonly isTier: boolean;
  readonly definition: string | null;
  readonly answers: readonly Answer[];
}

/** Status of the subject in one area, with the cell that decides it; null where nothing was found at all. */
export interface Answer {
  readonly area: string;
  readonly status: Status;
  readonly cell: ReadCell | null;
  /** Sources of every cell that makes the status. */
  readonly sources: readonly string[];
}

/** The subject with this slug; the first column that is shown first, where there is none. */
export function subjectOf(coverage: CoverageView, slug: string | null): Subject {
  const line = coverage.lines.find(({ id }) => id === slug);
  if (line) {
    const cells = tierCells(
      coverage.cells,
      [line],
      coverage.areas.map(({ code }) => code),
    );
    const answers = cells.map(({ area, status, cells: own }) => ({
      area,
      status,
      cell: own[0] ?? null,
      sources: own.flatMap((cell) => cell.sources),
    }));
    return { id: line.id, label: strings.coverage.line(line.id), isTier: true, definition: null, answers };
  }
  const column = coverage.columns.find(({ id }) => id === slug) ?? defaultColumn(coverage);
  const answers = coverage.areas.map(({ code }) => {
    const cell = coverage.cells.find((each) => each.area === code && each.column === column.id) ?? null;
    return { area: code, status: cell?.status ?? ('unknown' as const), cell, sources: cell?.sources ?? [] };
  });
  return { id: column.id, label: column.label, isTier: false, definition: column.definition, answers };
}

/** Infant specialist help is what the atlas is about, so it is shown first. */
export function defaultColumn({ columns }: Pick<CoverageView, 'columns'>) {
  const column = columns.find(({ focus, tier }) => focus === 'infant' && tier === 'specialist') ?? columns[0];
  if (!column) throw new Error('catalogue.json: no service columns; run npm run data again');
  return column;
}
