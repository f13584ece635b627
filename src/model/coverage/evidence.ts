// What the coverage rule reads: rows of the data package, in its own words (docs/data-package.md). More columns do no harm.
import type { Confidence } from '../catalogue.ts';

export interface CoverageEvidence {
  /** `2026-11-22`: what has ended by then has ended. */
  readonly editionDate: string;
  readonly geographies: readonly GeographyRow[];
  /** Areas of every level: nations, health boards, councils, trusts. */
  readonly areas: readonly AreaRow[];
  readonly columns: readonly ColumnRow[];
  readonly kinds: readonly KindRow[];
  readonly services: readonly ServiceRow[];
  readonly records: readonly RecordRow[];
  readonly catchments: readonly CatchmentRow[];
  readonly statements: readonly StatementRow[];
}

/** A row of `areas/geographies.csv`. */
export interface GeographyRow {
  readonly geography: string;
  readonly nationCode: string;
  readonly level: string;
  readonly coverage: boolean;
}

/** A row of `areas/areas.csv`. */
export interface AreaRow {
  readonly areaCode: string;
  readonly name: string;
  readonly level: string;
  readonly parentCode: string | null;
}

/** A row of `services/service_groups.csv`. */
export interface ColumnRow {
  readonly column: string;
}

export type ExtentRule = 'as_recorded' | 'entitlement' | 'some_families' | 'trial' | 'mother_and_baby_unit';

/** A row of `services/service_kinds.csv`. */
export interface KindRow {
  readonly kind: string;
  readonly label: string;
  readonly column: string;
  readonly extentRule: ExtentRule;
}

/** A row of `services/services.csv`. */
export interface ServiceRow {
  readonly serviceId: string;
  readonly name: string;
  readonly kind: string;
  readonly town: string | null;
}

export type RecordState = 'active' | 'planned' | 'closed' | 'trial_ended' | 'unknown';

/** A row of `services/service_records.csv`. */
export interface RecordRow {
  readonly recordId: string;
  readonly serviceId: string;
  readonly areaCode: string | null;
  readonly extent: 'whole' | 'part';
  readonly extentNote: string | null;
  readonly councilCode: string | null;
  readonly basis: 'record' | 'roster' | 'entitlement';
  readonly state: RecordState;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly asAt: string | null;
  readonly sourceId: string;
  readonly confidence: Confidence;
}

/** A row of `services/service_catchments.csv`. */
export interface CatchmentRow {
  readonly serviceId: string;
  readonly areaCode: string;
  readonly sourceId: string;
}

export type StatementKind = 'extent' | 'arrangement' | 'accounts_for_all' | 'count' | 'roster' | 'context';
export type Says = 'yes' | 'partial' | 'developing' | 'no' | 'not_listed';

/** A row of `services/statements.csv`. */
export interface StatementRow {
  readonly statementId: string;
  readonly areaCode: string | null;
  readonly column: string | null;
  readonly kind: StatementKind;
  readonly says: Says | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly asAt: string | null;
  readonly sourceId: string;
  readonly confidence: Confidence;
}
