// How old the evidence of a cell is on the day of the edition, and the reading that counts old answers as unknown.
import type { CoverageCell, Status } from '../catalogue.ts';
import type { Age } from '../figures/figure.ts';
import type { Reading } from '../../spec/view-spec.ts';
import { dayOf, monthsBefore } from './dates.ts';

/** Months after which evidence is drawn as ageing, then as old. */
export const ageingAfter = 18;
export const oldAfter = 36;

/** A cell under a reading: `status` is what counts, `reported` what was last reported. */
export interface ReadCell extends CoverageCell {
  readonly reported: Status;
  readonly age: Age;
}

/**
 * Age of the deciding evidence, measured to the edition date (`2026-11-22`), never to the clock.
 * `none` where there is no age: nothing is known, or an entitlement, which stands until a source ends it.
 */
export function ageOf(cell: Pick<CoverageCell, 'status' | 'basis' | 'asAt'>, editionDate: string): Age {
  if (cell.status === 'unknown' || cell.basis === 'entitlement') return 'none';
  if (cell.asAt === null) return 'undated';
  const day = dayOf(cell.asAt);
  if (day < monthsBefore(editionDate, oldAfter)) return 'old';
  return day < monthsBefore(editionDate, ageingAfter) ? 'ageing' : 'fresh';
}

function readCell(cell: CoverageCell, reading: Reading, editionDate: string): ReadCell {
  const age = ageOf(cell, editionDate);
  const counts = reading === 'as-reported' || (age !== 'old' && age !== 'undated');
  return { ...cell, status: counts ? cell.status : 'unknown', reported: cell.status, age };
}

/** Cells as they count in a reading: `recent-only` takes old and undated answers as not known. */
export function atReading(cells: readonly CoverageCell[], reading: Reading, editionDate: string): readonly ReadCell[] {
  return cells.map((cell) => readCell(cell, reading, editionDate));
}
