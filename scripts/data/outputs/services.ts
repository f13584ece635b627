// services.json: the directory, each service with its records and the areas that it serves.
import type { Service, ServiceRecord, ServiceTable } from '../../../src/model/catalogue.ts';
import { stateOn } from '../../../src/model/coverage/record-state.ts';
import { order } from '../check/problem.ts';
import { DataError } from '../data-error.ts';
import type { Places } from '../places.ts';
import { rowsOf, type Row } from '../read/row.ts';
import { readRecord } from './coverage-evidence.ts';
import type { SourceList } from './source-list.ts';
import type { Tables } from './tables.ts';

/** Services by id; what is known of each, by whom, as at when. */
export function serviceTable(tables: Tables, places: Places, sources: SourceList, editionDate: string): ServiceTable {
  const records = groupBy(
    rowsOf(tables('service_records'), (row) => ({
      service: row.text('service_id'),
      record: readServiceRecord(row, editionDate),
    })),
  );
  const catchments = groupBy(
    rowsOf(tables('service_catchments'), (row) => ({ service: row.text('service_id'), record: row.text('area_code') })),
  );
  const names = lookups(tables);
  const services = rowsOf(tables('services'), (row) => {
    const id = row.text('service_id');
    return readService(row, names, places, records.get(id) ?? [], (catchments.get(id) ?? []).sort(order));
  }).sort((a, b) => order(a.id, b.id));
  const cited = [
    ...services.flatMap((service) => service.records.map((record) => record.source)),
    ...rowsOf(tables('service_catchments'), (row) => row.textOrNull('source_id')),
  ];
  return { services, sources: sources.of(cited) };
}

type Lookup = ReadonlyMap<string, { readonly label: string; readonly belongs: string }>;

function lookups(tables: Tables): { readonly providers: Lookup; readonly kinds: Lookup } {
  const read = (table: string, key: string, label: string, belongs: string): Lookup =>
    new Map(rowsOf(tables(table), (row) => [row.text(key), { label: row.text(label), belongs: row.text(belongs) }]));
  return {
    providers: read('providers', 'provider_id', 'name', 'sector'),
    kinds: read('service_kinds', 'kind', 'label', 'column'),
  };
}

function readService(
  row: Row,
  { providers, kinds }: ReturnType<typeof lookups>,
  places: Places,
  records: readonly ServiceRecord[],
  catchment: readonly string[],
): Service {
  const [id, kind] = [row.text('service_id'), row.text('kind')];
  const provider = providers.get(row.text('provider_id'));
  const [latitude, longitude] = [row.numberOrNull('latitude'), row.numberOrNull('longitude')];
  return {
    id,
    name: row.text('name'),
    provider: provider?.label ?? row.text('provider_id'),
    sector: provider?.belongs ?? '',
    tier: row.text('tier'),
    column: kinds.get(kind)?.belongs ?? '',
    kind,
    kindLabel: kinds.get(kind)?.label ?? kind,
    nation: nationOfService(id, places, [...records.map((record) => record.area), ...catchment]),
    summary: row.textOrNull('summary'),
    offers: row.list('offers'),
    referral: row.textOrNull('referral'),
    ageFromMonths: row.numberOrNull('age_from_months'),
    ageToMonths: row.numberOrNull('age_to_months'),
    antenatal: row.flagOrNull('antenatal'),
    town: row.textOrNull('town'),
    location: latitude === null || longitude === null ? null : { latitude, longitude },
    records,
    catchment,
  };
}

function nationOfService(id: string, { nationOf }: Places, areas: readonly (string | null)[]): string {
  const nation = areas
    .map((area) => (area === null ? undefined : nationOf.get(area)))
    .find((code) => code !== undefined);
  if (nation !== undefined) return nation;
  throw new DataError([
    `services/services.csv: the service "${id}" has no area in any record or catchment; add one (a nation will do)`,
  ]);
}

function readServiceRecord(row: Row, editionDate: string): ServiceRecord {
  const record = readRecord(row);
  return {
    id: record.recordId,
    area: record.areaCode,
    extent: record.extent,
    extentNote: record.extentNote,
    council: record.councilCode,
    basis: record.basis,
    state: stateOn(record, editionDate),
    from: record.validFrom,
    to: record.validTo,
    asAt: record.asAt,
    source: record.sourceId,
    confidence: record.confidence,
    note: row.textOrNull('note'),
  };
}

function groupBy<T>(rows: readonly { readonly service: string; readonly record: T }[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const { service, record } of rows) groups.set(service, [...(groups.get(service) ?? []), record]);
  return groups;
}
