// The status of every cell through time, worked out at build time: the status rule on each day on which something changes.
import type { CellHistory, CoverageCell, PastAnswer, ServiceDate } from '../../catalogue.ts';
import type { CoverageEvidence, RecordRow } from '../evidence.ts';
import { coverageCells } from '../status-rule.ts';
import { changeDays } from './change-days.ts';
import { evidenceOn, type Published } from './evidence-on-date.ts';

type DatesOf = (cell: CoverageCell, field: 'validFrom' | 'validTo') => readonly ServiceDate[];

/** Starts and ends of the services that make a status; nothing else begins or ends. */
function serviceDates({ records, services }: CoverageEvidence): DatesOf {
  const recordOf = new Map<string, RecordRow>(records.map((record) => [record.recordId, record]));
  const nameOf = new Map(services.map(({ serviceId, name }) => [serviceId, name]));
  return ({ status, records: ids }, field) => {
    if (status !== 'yes' && status !== 'partial') return [];
    return ids.flatMap((id): readonly ServiceDate[] => {
      const record = recordOf.get(id);
      const date = record?.[field] ?? null;
      return record === undefined || date === null ? [] : [{ service: nameOf.get(record.serviceId) ?? id, date }];
    });
  };
}

function answerOf(cell: CoverageCell, from: string, datesOf: DatesOf): PastAnswer {
  const { status, extent, basis, asAt, confidence, sources, records, reason } = cell;
  const dates = { starts: datesOf(cell, 'validFrom'), ends: datesOf(cell, 'validTo') };
  return { from, status, extent, basis, asAt, confidence, sources, records, reason, undatedOnly: false, ...dates };
}

const isSame = (a: PastAnswer | undefined, b: PastAnswer): boolean =>
  JSON.stringify({ ...a, from: b.from, undatedOnly: b.undatedOnly }) === JSON.stringify(b);

/** Only what differs from the answer before; nothing is written before anything is found. */
function withoutRepeats(answers: readonly PastAnswer[]): readonly PastAnswer[] {
  return answers.filter((answer, i) => {
    const before = answers[i - 1];
    return before === undefined ? answer.records.length > 0 : !isSame(before, answer);
  });
}

/**
 * Every cell of `coverageCells`, through time. The last answer equals the shipped cell; where undated evidence alone
 * changes a status, that answer starts on the edition date and says so.
 */
export function cellHistories(evidence: CoverageEvidence, published: Published): readonly CellHistory[] {
  const { editionDate } = evidence;
  const datesOf = serviceDates(evidence);
  const past = changeDays(evidence, published).map((day) => ({
    day,
    cells: coverageCells(evidenceOn(evidence, day, published)),
  }));
  const dated = coverageCells(evidenceOn(evidence, editionDate, published));
  return coverageCells(evidence).map((cell, i) => {
    const earlier = past.flatMap(({ day, cells }) => {
      const then = cells[i];
      return then ? [answerOf(then, day, datesOf)] : [];
    });
    const undatedOnly = cell.status !== dated[i]?.status;
    const latest = { ...answerOf(cell, editionDate, datesOf), undatedOnly };
    return { area: cell.area, column: cell.column, answers: withoutRepeats([...earlier, latest]) };
  });
}
