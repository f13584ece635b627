// downloads/: every published table as tidy CSV, with a data package description of its own.
import type { ColumnTable } from 'arquero';
import type { CoverageTable, Download } from '../../../src/model/catalogue.ts';
import { rowsOfTable } from '../../../src/tables/value-table.ts';
import type { Cell } from '../read/cells.ts';
import { writeCsv } from '../read/csv-rows.ts';
import type { Descriptor } from '../read/descriptor.ts';
import type { Field, Resource } from '../read/resource.ts';
import type { DataTable } from '../read/table.ts';
import { coverageDownload } from './coverage-download.ts';
import { downloadCell } from './download-cells.ts';

export interface DownloadTable {
  readonly resource: Resource;
  /** Cells in the order of the schema's fields. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface DownloadFiles {
  /** Name in `downloads/` → content. */
  readonly files: ReadonlyMap<string, string>;
  readonly list: readonly Download[];
}

export interface DownloadParts {
  readonly descriptor: Descriptor;
  readonly tables: ReadonlyMap<string, DataTable>;
  readonly values: ColumnTable;
  readonly coverage: CoverageTable;
}

/** All tables of the package, with derived values and derived coverage in their place. */
export function downloadFiles({ descriptor, tables, values, coverage }: DownloadParts): DownloadFiles {
  const inputs = [...tables.values()].map((table) =>
    table.resource.name === 'indicator_values' ? valuesDownload(table, values) : tableDownload(table),
  );
  const downloads = [...inputs, coverageDownload(coverage)].map(({ resource, rows }) => {
    const fields = resource.schema?.fields ?? [];
    const csv = writeCsv(
      fields.map((field) => field.name),
      rows.map((row) => row.map(downloadCell)),
    );
    const described = describe(resource, new TextEncoder().encode(csv).byteLength);
    return { csv, described, rows: rows.length };
  });
  const description = JSON.stringify(
    describePackage(
      descriptor,
      downloads.map(({ described }) => described),
    ),
    null,
    2,
  );
  const list = downloads.map(({ described: { path: file, title, description: words, bytes }, rows }) => ({
    file,
    title,
    description: words,
    rows,
    bytes,
  }));
  const files = downloads.map(({ described, csv }) => [described.path, csv] as const);
  return { files: new Map([...files, ['datapackage.json', `${description}\n`]]), list };
}

function tableDownload({ resource, columns, length }: DataTable): DownloadTable {
  const names = (resource.schema?.fields ?? []).map((field) => field.name);
  return {
    resource,
    rows: rowsIn(
      length,
      names.map((name) => columns.get(name) ?? []),
    ),
  };
}

/** All indicators in one long table, derived values unrounded. */
function valuesDownload({ resource, columns }: DataTable, values: ColumnTable): DownloadTable {
  const idField: Field = {
    name: 'indicator_id',
    title: 'Indicator',
    description: 'Id of the indicator.',
    type: 'string',
    constraints: { required: true },
  };
  const schema = resource.schema ?? { fields: [] };
  const fields = [idField, ...schema.fields];
  const derived = new Map(
    rowsOfTable<{ row: number; value: number | null }>(values).map(({ row, value }) => [row, value]),
  );
  const cells = fields.map(({ name }) =>
    (columns.get(name) ?? []).map((cell, row) => (name === 'value' ? (derived.get(row) ?? cell) : cell)),
  );
  const { keyInFile = [], ...rest } = schema;
  const described = { ...rest, fields, uniqueKeys: [['indicator_id', ...keyInFile]] };
  return { resource: { ...resource, schema: described }, rows: rowsIn(cells[0]?.length ?? 0, cells) };
}

function rowsIn(length: number, columns: readonly (readonly Cell[])[]): Cell[][] {
  return Array.from({ length }, (_, row) => columns.map((cells) => cells[row] ?? null));
}

function describe({ name, title, description, schema }: Resource, bytes: number) {
  return {
    name,
    type: 'table',
    path: `${name.replaceAll('_', '-')}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    schema,
  };
}

function describePackage(descriptor: Descriptor, resources: readonly unknown[]) {
  const { $schema, name, title, description, version, edition, editionDate, created, licenses, sources, contributors } =
    descriptor;
  return {
    $schema,
    name: `${name}-downloads`,
    title: `${title}: downloads`,
    description,
    version,
    edition,
    editionDate,
    created,
    licenses,
    sources,
    contributors,
    resources,
  };
}
