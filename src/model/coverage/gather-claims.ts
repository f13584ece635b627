// Everything that records, catchments and statements say, sorted by area and column.
import { group, index } from 'd3-array';
import type { Claim } from './claim.ts';
import { byWeight } from './claim.ts';
import { catchmentClaim } from './catchment-claims.ts';
import type { CatchmentRow, CoverageEvidence, RecordRow, StatementRow } from './evidence.ts';
import type { RecordedService } from './record-claims.ts';
import { recordClaim } from './record-claims.ts';
import { arrangementClaim, extentClaim, nationalClaim, rosterClaim } from './statement-claims.ts';

/** A claim and the cell that it is about. */
export interface PlacedClaim {
  readonly area: string;
  readonly column: string;
  readonly claim: Claim;
}

const statementClaims: Readonly<Partial<Record<StatementRow['kind'], (statement: StatementRow) => Claim>>> = {
  roster: rosterClaim,
  extent: extentClaim,
  arrangement: arrangementClaim,
  accounts_for_all: nationalClaim,
};

function fromStatements(statements: readonly StatementRow[]): readonly PlacedClaim[] {
  return statements.flatMap((statement) => {
    const { areaCode: area, column } = statement;
    const claim = statementClaims[statement.kind]?.(statement);
    return area === null || column === null || claim === undefined ? [] : [{ area, column, claim }];
  });
}

function joinRecords({ areas, kinds, services, records }: CoverageEvidence): readonly RecordedService[] {
  const serviceOf = index(services, (service) => service.serviceId);
  const kindOf = index(kinds, (kind) => kind.kind);
  const nameOf = new Map(areas.map((area) => [area.areaCode, area.name]));
  return records.map((record) => {
    const service = serviceOf.get(record.serviceId);
    const kind = service && kindOf.get(service.kind);
    if (!service || !kind)
      throw new Error(`coverage: record ${record.recordId} has no known service and kind; check the tables.`);
    return {
      record,
      service,
      kind,
      councilName: record.councilCode === null ? null : (nameOf.get(record.councilCode) ?? null),
    };
  });
}

function fromRecords(recorded: readonly RecordedService[], editionDate: string): readonly PlacedClaim[] {
  return recorded.flatMap((each) => {
    const area = each.record.areaCode;
    return area === null ? [] : [{ area, column: each.kind.column, claim: recordClaim(each, editionDate) }];
  });
}

const gaveNone = ({ status }: Claim): number => Number(status === 'unknown');

/** One claim an area: of several records, the one that weighs most. */
function fromCatchment(
  row: CatchmentRow,
  recorded: readonly RecordedService[],
  editionDate: string,
): readonly PlacedClaim[] {
  const hasOwn = (record: RecordRow): boolean => record.areaCode === row.areaCode;
  if (recorded.some((each) => hasOwn(each.record))) return [];
  const claims = recorded.map((each) => ({ column: each.kind.column, claim: catchmentClaim(each, row, editionDate) }));
  return claims
    .toSorted((a, b) => gaveNone(a.claim) - gaveNone(b.claim) || byWeight(a.claim, b.claim))
    .slice(0, 1)
    .map((each) => ({ area: row.areaCode, ...each }));
}

/** All claims of the evidence. Throws an Error where a record names a service or kind that is not in the tables. */
export function gatherClaims(evidence: CoverageEvidence): readonly PlacedClaim[] {
  const recorded = joinRecords(evidence);
  const byService = group(recorded, (each) => each.service.serviceId);
  return [
    ...fromRecords(recorded, evidence.editionDate),
    ...evidence.catchments.flatMap((row) =>
      fromCatchment(row, byService.get(row.serviceId) ?? [], evidence.editionDate),
    ),
    ...fromStatements(evidence.statements),
  ];
}
