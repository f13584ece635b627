// How far a service is known to run: an undated listing is "listed, not confirmed", never "active".
import type { Service, ServiceRecord } from '../catalogue.ts';
import { isLater } from '../coverage/dates.ts';
import { ageOf } from '../coverage/freshness.ts';
import type { Age } from '../figures/figure.ts';

/** Best known first: a service takes the first state that one of its records has. */
export const serviceStates = ['active', 'listed', 'planned', 'unknown', 'trial_ended', 'closed'] as const;
export type ServiceState = (typeof serviceStates)[number];

/** State of one record. An entitlement stands until a source ends it, so it needs no date. */
export function recordState(record: Pick<ServiceRecord, 'state' | 'asAt' | 'basis'>): ServiceState {
  const undated = record.asAt === null && record.basis !== 'entitlement';
  return record.state === 'active' && undated ? 'listed' : record.state;
}

/** State of a service; `unknown` where it has no record at all. */
export function serviceState(service: Pick<Service, 'records'>): ServiceState {
  const found = new Set(service.records.map(recordState));
  return serviceStates.find((state) => found.has(state)) ?? 'unknown';
}

/** Date of the latest record that gives the service its state; null = undated. */
export function stateDate(service: Pick<Service, 'records'>): string | null {
  const state = serviceState(service);
  const dates = service.records.filter((record) => recordState(record) === state).map((record) => record.asAt);
  return dates.reduce((latest, date) => (latest === null || isLater(date, latest) ? (date ?? latest) : latest), null);
}

/** True where no record of the service is dated and none rests on an entitlement. */
export function isUndated(service: Pick<Service, 'records'>): boolean {
  return service.records.every((record) => record.asAt === null && record.basis !== 'entitlement');
}

/** How old the evidence of the state is on the day of the edition; `none` where an entitlement needs no date. */
export function stateAge(service: Pick<Service, 'records'>, editionDate: string): Age {
  const asAt = stateDate(service);
  const deciding = service.records.filter((record) => recordState(record) === serviceState(service));
  const entitled = asAt === null && deciding.some((record) => record.basis === 'entitlement');
  return ageOf({ status: 'yes', basis: entitled ? 'entitlement' : 'record', asAt }, editionDate);
}
