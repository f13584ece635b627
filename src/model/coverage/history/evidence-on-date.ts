// Evidence as it bears on a past day: what was said by then, and services whose own dates show that they ran.
import { dayOf, isDated, lastDayOf } from '../dates.ts';
import type { CoverageEvidence, RecordRow } from '../evidence.ts';

/** Date on which each source was published, by its id; sources without one are left out. */
export type Published = ReadonlyMap<string, string>;

/** The day from which a piece of evidence is known: its own date, else its source's; null where neither has one. */
export function knownFrom(asAt: string | null, sourceId: string, published: Published): string | null {
  const date = asAt ?? published.get(sourceId) ?? null;
  return date !== null && isDated(date) ? dayOf(date) : null;
}

const hasEnded = ({ state }: RecordRow): boolean => state === 'closed' || state === 'trial_ended';

/** A service that is recorded as ended still ran on the days before its end. */
function asOn(record: RecordRow, day: string): RecordRow {
  const laterEnd = record.validTo !== null && lastDayOf(record.validTo) >= day;
  return hasEnded(record) && laterEnd ? { ...record, state: 'active' } : record;
}

/** Do the dates of the service itself say that it had begun, though its source is later or undated? */
function hadBegun(record: RecordRow, day: string): boolean {
  if (record.validFrom === null || dayOf(record.validFrom) > day || record.state === 'planned') return false;
  return !hasEnded(record) || record.validTo !== null;
}

/**
 * The evidence that counts on a day before the edition (docs/coverage.md, "Status on a date"), for the one status rule.
 * Statements and catchments count from their date; records also from the start of their service. What has no date at all
 * is left out. `day` may be a month's 31st: days are compared as text.
 */
export function evidenceOn(evidence: CoverageEvidence, day: string, published: Published): CoverageEvidence {
  const isKnown = (asAt: string | null, sourceId: string): boolean => {
    const from = knownFrom(asAt, sourceId, published);
    return from !== null && from <= day;
  };
  return {
    ...evidence,
    editionDate: day,
    records: evidence.records
      .filter((record) => isKnown(record.asAt, record.sourceId) || hadBegun(record, day))
      .map((record) => asOn(record, day)),
    catchments: evidence.catchments.filter(({ sourceId }) => isKnown(null, sourceId)),
    statements: evidence.statements.filter(({ asAt, sourceId }) => isKnown(asAt, sourceId)),
  };
}
