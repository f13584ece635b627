// Invented evidence for tests of the coverage rule: a nation of two districts that does not exist.
import type {
  CoverageEvidence,
  ExtentRule,
  KindRow,
  RecordRow,
  ServiceRow,
  StatementRow,
} from '../../src/model/coverage/evidence.ts';
import { coverageCells } from '../../src/model/coverage/status-rule.ts';
import type { CoverageCell } from '../../src/model/catalogue.ts';

const rules: readonly ExtentRule[] = ['as_recorded', 'entitlement', 'some_families', 'trial', 'mother_and_baby_unit'];

/** One kind for each rule; `unit` is a column of its own. */
const kinds: readonly KindRow[] = rules.map((extentRule) => ({
  kind: extentRule,
  label: `Kind ${extentRule}`,
  column: extentRule === 'mother_and_baby_unit' ? 'unit' : 'team',
  extentRule,
}));

const services: readonly ServiceRow[] = rules.map((rule) => ({
  serviceId: rule,
  name: `Service ${rule}`,
  kind: rule,
  town: 'Hill',
}));

/** A record of an active service in the whole of East, as at the day before the edition. */
export function record(change: Partial<RecordRow> = {}): RecordRow {
  return {
    recordId: 'R1',
    serviceId: 'as_recorded',
    areaCode: 'EAST',
    extent: 'whole',
    extentNote: null,
    councilCode: null,
    basis: 'record',
    state: 'active',
    validFrom: null,
    validTo: null,
    asAt: '2026-06-30',
    sourceId: 'a-page',
    confidence: 'high',
    ...change,
  };
}

/** A statement on East and the column `team`. */
export function statement(change: Partial<StatementRow> = {}): StatementRow {
  return {
    statementId: 'S1',
    areaCode: 'EAST',
    column: 'team',
    kind: 'extent',
    says: 'yes',
    numerator: null,
    denominator: null,
    asAt: '2026-01-31',
    sourceId: 'a-report',
    confidence: 'high',
    ...change,
  };
}

/** "All 2 districts have it." */
export function allDistricts(change: Partial<StatementRow> = {}): StatementRow {
  return statement({
    statementId: 'N1',
    areaCode: 'TOY',
    kind: 'accounts_for_all',
    numerator: 2,
    denominator: 2,
    ...change,
  });
}

export function toyland(change: Partial<CoverageEvidence> = {}): CoverageEvidence {
  return {
    editionDate: '2026-07-01',
    geographies: [
      { geography: 'districts', nationCode: 'TOY', level: 'district', coverage: true },
      { geography: 'parishes', nationCode: 'TOY', level: 'parish', coverage: false },
    ],
    areas: [
      { areaCode: 'TOY', name: 'Toyland', level: 'nation', parentCode: null },
      { areaCode: 'EAST', name: 'East', level: 'district', parentCode: 'TOY' },
      { areaCode: 'WEST', name: 'West', level: 'district', parentCode: 'TOY' },
      { areaCode: 'BROOK', name: 'Brook', level: 'parish', parentCode: 'EAST' },
      { areaCode: 'AWAY', name: 'Away', level: 'district', parentCode: 'ELSEWHERE' },
    ],
    columns: [{ column: 'team' }, { column: 'unit' }],
    kinds,
    services,
    records: [],
    catchments: [],
    statements: [],
    ...change,
  };
}

/** The cell of an area and column in that evidence. */
export function cell(change: Partial<CoverageEvidence>, area = 'EAST', column = 'team'): CoverageCell {
  const found = coverageCells(toyland(change)).find((each) => each.area === area && each.column === column);
  if (!found) throw new Error(`no cell for ${area} and ${column}`);
  return found;
}
