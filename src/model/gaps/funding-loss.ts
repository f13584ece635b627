// What is lost when money ends and is not renewed: services that rest on funds, and the cells that rest on those services.
import type { CoverageCell, Status } from '../catalogue.ts';
import type { GapFund, Horizon, Loss } from '../catalogue/gap-table.ts';
import { lastDayOf } from '../coverage/dates.ts';
import type { CoverageEvidence } from '../coverage/evidence.ts';
import { coverageCells } from '../coverage/status-rule.ts';
import { horizonMonths, monthsAfter } from './horizon-date.ts';

type Dated = Pick<GapFund, 'ends' | 'services'>;
type Fate = 'stays' | 'ends' | 'not known';

const endsBefore = ({ ends }: Dated, day: string): boolean => ends !== null && lastDayOf(ends) < day;

/**
 * What becomes of a service by `day` if nothing is renewed. Funds that ended before the edition no longer count: what is
 * still recorded goes on without them. `not known` where all that is left is a fund without a known end.
 */
export function fateOf(service: string, funds: readonly Dated[], editionDate: string, day: string): Fate {
  const paying = funds.filter((fund) => fund.services.includes(service) && !endsBefore(fund, editionDate));
  const left = paying.filter((fund) => !endsBefore(fund, day));
  if (paying.length === 0 || left.some(({ ends }) => ends !== null)) return 'stays';
  return left.length === 0 ? 'ends' : 'not known';
}

/** Evidence as it would stand once these services had closed; the edition date stays, so that nothing else changes. */
function without(evidence: CoverageEvidence, services: readonly string[]): CoverageEvidence {
  const records = evidence.records.map((record) =>
    services.includes(record.serviceId) ? { ...record, state: 'closed' as const } : record,
  );
  return { ...evidence, records };
}

const isServed = (status: Status): boolean => status === 'yes' || status === 'partial';

/** Cells that are served today and less so without the services. Nothing else recorded counts as none: nothing replaces it. */
function lossesOf(
  today: readonly CoverageCell[],
  evidence: CoverageEvidence,
  services: readonly string[],
  certain: boolean,
): readonly Loss[] {
  if (services.length === 0) return [];
  const after = coverageCells(without(evidence, services));
  const ofRecord = new Map(evidence.records.map((record) => [record.recordId, record.serviceId]));
  return today.flatMap((cell, index): Loss[] => {
    const status = after[index]?.status ?? 'unknown';
    if (!isServed(cell.status) || status === cell.status) return [];
    const own = cell.records.flatMap((id) => ofRecord.get(id) ?? []).filter((id) => services.includes(id));
    const left = status === 'unknown' ? 'no' : status;
    return [{ area: cell.area, column: cell.column, left, certain, services: [...new Set(own)].toSorted() }];
  });
}

/** Losses at +6, +12 and +24 months. Certain ones first; those that rest on a fund without a known end after them. */
export function fundingHorizons(evidence: CoverageEvidence, funds: readonly Dated[]): readonly Horizon[] {
  const today = coverageCells(evidence);
  const services = [...new Set(funds.flatMap((fund) => fund.services))];
  return horizonMonths.map((months) => {
    const date = monthsAfter(evidence.editionDate, months);
    const withFate = (...fates: readonly Fate[]) =>
      services.filter((service) => fates.includes(fateOf(service, funds, evidence.editionDate, date)));
    const certain = lossesOf(today, evidence, withFate('ends'), true);
    const isCertain = (loss: Loss) =>
      certain.some(({ area, column, left }) => area === loss.area && column === loss.column && left === loss.left);
    const possible = lossesOf(today, evidence, withFate('ends', 'not known'), false);
    return { months, date, losses: [...certain, ...possible.filter((loss) => !isCertain(loss))] };
  });
}
