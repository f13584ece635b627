// The state of a record on a day: what it says, unless its own dates say that it has ended or has not begun.
import { firstDayOf, lastDayOf } from './dates.ts';
import type { RecordRow, RecordState } from './evidence.ts';

/** State of a record on the day of the edition, for coverage and for the directory alike. */
export function stateOn(record: Pick<RecordRow, 'state' | 'validFrom' | 'validTo'>, editionDate: string): RecordState {
  if (record.state === 'closed' || record.state === 'trial_ended') return record.state;
  if (record.validTo !== null && lastDayOf(record.validTo) < editionDate) return 'closed';
  if (record.validFrom !== null && firstDayOf(record.validFrom) > editionDate) return 'planned';
  return record.state;
}
