// From a service record to what it says of its area: active, planned, ended; whole, part, some families.
import type { Basis, Status } from '../catalogue.ts';
import type { Claim, ClaimKind } from './claim.ts';
import { earned } from './claim.ts';
import type { KindRow, RecordRow, ServiceRow } from './evidence.ts';
import { stateOn } from './record-state.ts';

/** A record with its service and kind, and the words for its part of the area. */
export interface RecordedService {
  readonly record: RecordRow;
  readonly service: ServiceRow;
  readonly kind: KindRow;
  readonly councilName: string | null;
}

type Stage = 'runs' | 'planned' | 'ended' | 'trial-unproven';

/** What stage a service has reached on the day of the edition. A trial counts only while a source says that it runs. */
export function stageOf({ record, kind }: RecordedService, editionDate: string): Stage {
  const state = stateOn(record, editionDate);
  if (state === 'closed' || state === 'trial_ended') return 'ended';
  if (kind.extentRule === 'trial' && state === 'unknown') return 'trial-unproven';
  return state === 'planned' ? 'planned' : 'runs';
}

interface Meaning {
  readonly kind: ClaimKind;
  readonly status: Status;
  readonly extent: string | null;
}

function meaningOfRunning({ record, kind, councilName }: RecordedService): Meaning {
  if (isEntitlement(record, kind)) return { kind: 'entitlement', status: 'yes', extent: null };
  if (kind.extentRule === 'mother_and_baby_unit') return { kind: 'unit-here', status: 'yes', extent: null };
  const families = record.extentNote ?? kind.label.toLowerCase();
  if (kind.extentRule === 'some_families') return { kind: 'some-families', status: 'partial', extent: families };
  if (record.extent === 'part') return { kind: 'part', status: 'partial', extent: record.extentNote ?? councilName };
  return { kind: 'whole', status: 'yes', extent: null };
}

/** A promise made to every family of a nation: both the kind and the record must say so. */
export function isEntitlement(record: RecordRow, kind: KindRow): boolean {
  return kind.extentRule === 'entitlement' && record.basis === 'entitlement';
}

function basisOf({ record, kind }: RecordedService): Basis {
  if (isEntitlement(record, kind)) return 'entitlement';
  return record.basis === 'roster' ? 'roster' : 'record';
}

function meaningOf(recorded: RecordedService, editionDate: string): Meaning {
  const stage = stageOf(recorded, editionDate);
  if (stage === 'ended' || stage === 'trial-unproven') return { kind: stage, status: 'unknown', extent: null };
  if (stage === 'planned') return { kind: 'planned', status: 'developing', extent: recorded.record.extentNote };
  return meaningOfRunning(recorded);
}

/**
 * What one record says of the area that it names. A service whose continuation is not verified (`state` is `unknown`)
 * counts as last reported, at low confidence. An ended one gives no status: a closure does not say that nothing is left.
 */
export function recordClaim(recorded: RecordedService, editionDate: string): Claim {
  const { record, service } = recorded;
  const verified = record.state !== 'unknown';
  return {
    id: record.recordId,
    ...meaningOf(recorded, editionDate),
    basis: basisOf(recorded),
    asAt: record.asAt,
    confidence: earned(record.confidence, record.asAt, verified),
    sources: [record.sourceId],
    name: service.name,
    verified,
    of: null,
  };
}
