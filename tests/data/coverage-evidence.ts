// Reads the coverage evidence of the shipped data package for tests, without the build.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { ServiceColumn, Tier } from '../../src/model/catalogue.ts';
import type { CoverageEvidence } from '../../src/model/coverage/evidence.ts';

type Row = Record<string, string | number | boolean | null>;

const numeric = new Set(['numerator', 'denominator', 'developing', 'value', 'order']);
const camel = (name: string): string => name.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());

function valueOf(column: string, text: string): string | number | boolean | null {
  if (text === '') return null;
  if (column === 'coverage' || column === 'main') return text === 'true';
  const isNumber = numeric.has(column) && /^-?\d+(\.\d+)?$/u.test(text);
  return isNumber ? Number(text) : text;
}

/** Rows of one table, with camelCase names; empty cells are null. */
export function rows(path: string): Row[] {
  const text = readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [camel(name), valueOf(name, cell)])),
  );
}

const table = <T>(path: string): readonly T[] => rows(path) as unknown as readonly T[];

export const evidence: CoverageEvidence = {
  editionDate: '2026-11-22',
  geographies: table('areas/geographies.csv'),
  areas: table('areas/areas.csv'),
  columns: table('services/service_groups.csv'),
  kinds: table('services/service_kinds.csv'),
  services: table('services/services.csv'),
  records: table('services/service_records.csv'),
  catchments: table('services/service_catchments.csv'),
  statements: table('services/statements.csv'),
};

export const columns: readonly ServiceColumn[] = rows('services/service_groups.csv').map((row) => ({
  id: String(row.column),
  label: String(row.label),
  shortLabel: String(row.shortLabel),
  tier: String(row.tier),
  focus: row.focus as ServiceColumn['focus'],
  definition: String(row.definition),
  main: row.main === true,
}));

export const tiers: readonly Tier[] = rows('services/tiers.csv').map((row) => ({
  id: String(row.tier),
  label: String(row.label),
  definition: String(row.definition),
}));

/** Codes of the areas of a level. */
export function codes(level: string): readonly string[] {
  return evidence.areas.filter((area) => area.level === level).map((area) => area.areaCode);
}

/** Values of an indicator in one period, by area. */
export function weights(indicator: string, period: string): Readonly<Record<string, number>> {
  const values = rows(`indicators/values/${indicator}.csv`).filter((row) => row.period === period);
  return Object.fromEntries(values.map((row) => [String(row.areaCode), Number(row.value)]));
}
