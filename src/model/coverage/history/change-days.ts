// Days on which some status may change: evidence appears, a service begins or ends.
import { dayAfter, dayOf, firstDayOf } from '../dates.ts';
import type { CoverageEvidence, RecordRow } from '../evidence.ts';
import { knownFrom, type Published } from './evidence-on-date.ts';

function daysOfRecord({ validFrom, validTo, asAt, sourceId }: RecordRow, published: Published) {
  return [
    knownFrom(asAt, sourceId, published),
    ...(validFrom === null ? [] : [firstDayOf(validFrom), dayOf(validFrom)]),
    validTo === null ? null : dayAfter(validTo),
  ];
}

/** Days before the edition, earliest first, each once. Between two of them nothing changes. */
export function changeDays(evidence: CoverageEvidence, published: Published): readonly string[] {
  const days = [
    ...evidence.records.flatMap((record) => daysOfRecord(record, published)),
    ...evidence.catchments.map(({ sourceId }) => knownFrom(null, sourceId, published)),
    ...evidence.statements.map(({ asAt, sourceId }) => knownFrom(asAt, sourceId, published)),
  ];
  return [...new Set(days.filter((day): day is string => day !== null && day < evidence.editionDate))].toSorted();
}
