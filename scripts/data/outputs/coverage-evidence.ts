// Rows of the package as the coverage rule reads them.
import type { Confidence } from '../../../src/model/catalogue.ts';
import type * as rule from '../../../src/model/coverage/evidence.ts';
import { rowsOf } from '../read/row.ts';
import type { Tables } from './tables.ts';

const confidences: readonly Confidence[] = ['high', 'medium', 'low'];

/** Everything that the rule looks at. */
export function coverageEvidence(tables: Tables, editionDate: string): rule.CoverageEvidence {
  return {
    editionDate,
    ...places(tables),
    ...services(tables),
    records: rowsOf(tables('service_records'), readRecord),
    statements: rowsOf(tables('statements'), readStatement),
  };
}

function places(tables: Tables): Pick<rule.CoverageEvidence, 'geographies' | 'areas' | 'columns' | 'kinds'> {
  return {
    geographies: rowsOf(tables('geographies'), (row) => ({
      geography: row.text('geography'),
      nationCode: row.text('nation_code'),
      level: row.text('level'),
      coverage: row.flag('coverage'),
    })),
    areas: rowsOf(tables('areas'), (row) => ({
      areaCode: row.text('area_code'),
      name: row.text('name'),
      level: row.text('level'),
      parentCode: row.textOrNull('parent_code'),
    })),
    columns: rowsOf(tables('service_groups'), (row) => ({ column: row.text('column') })),
    kinds: rowsOf(tables('service_kinds'), (row) => ({
      kind: row.text('kind'),
      label: row.text('label'),
      column: row.text('column'),
      extentRule: row.word('extent_rule', extentRules),
    })),
  };
}

const extentRules: readonly rule.ExtentRule[] = [
  'as_recorded',
  'entitlement',
  'some_families',
  'trial',
  'mother_and_baby_unit',
];

function services(tables: Tables): Pick<rule.CoverageEvidence, 'services' | 'catchments'> {
  return {
    services: rowsOf(tables('services'), (row) => ({
      serviceId: row.text('service_id'),
      name: row.text('name'),
      kind: row.text('kind'),
      town: row.textOrNull('town'),
    })),
    catchments: rowsOf(tables('service_catchments'), (row) => ({
      serviceId: row.text('service_id'),
      areaCode: row.text('area_code'),
      sourceId: row.text('source_id'),
    })),
  };
}

type Reader<T> = Parameters<typeof rowsOf<T>>[1];
const extents: readonly ('whole' | 'part')[] = ['whole', 'part'];
const bases: readonly ('record' | 'roster' | 'entitlement')[] = ['record', 'roster', 'entitlement'];
const states: readonly rule.RecordState[] = ['active', 'planned', 'closed', 'trial_ended', 'unknown'];

export const readRecord: Reader<rule.RecordRow> = (row) => ({
  recordId: row.text('record_id'),
  serviceId: row.text('service_id'),
  areaCode: row.textOrNull('area_code'),
  extent: row.word('extent', extents),
  extentNote: row.textOrNull('extent_note'),
  councilCode: row.textOrNull('council_code'),
  basis: row.word('basis', bases),
  state: row.word('state', states),
  validFrom: row.textOrNull('valid_from'),
  validTo: row.textOrNull('valid_to'),
  asAt: row.textOrNull('as_at'),
  sourceId: row.text('source_id'),
  confidence: row.word('confidence', confidences),
});

const statementKinds: readonly rule.StatementKind[] = [
  'extent',
  'arrangement',
  'accounts_for_all',
  'count',
  'roster',
  'context',
];
const answers: readonly rule.Says[] = ['yes', 'partial', 'developing', 'no', 'not_listed'];

const readStatement: Reader<rule.StatementRow> = (row) => ({
  statementId: row.text('statement_id'),
  areaCode: row.textOrNull('area_code'),
  column: row.textOrNull('column'),
  kind: row.word('kind', statementKinds),
  says: row.wordOrNull('says', answers),
  numerator: row.numberOrNull('numerator'),
  denominator: row.numberOrNull('denominator'),
  developing: row.numberOrNull('developing'),
  asAt: row.textOrNull('as_at'),
  sourceId: row.text('source_id'),
  confidence: row.word('confidence', confidences),
});
