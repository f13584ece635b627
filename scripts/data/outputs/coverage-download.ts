// The derived coverage as a table of its own, described like the tables that it comes from.
import type { CoverageTable } from '../../../src/model/catalogue.ts';
import { statuses } from '../../../src/model/catalogue.ts';
import type { Field, Resource } from '../read/resource.ts';
import type { DownloadTable } from './downloads.ts';

const text = (name: string, title: string, description: string): Field => ({
  name,
  title,
  description,
  type: 'string',
});

const fields: readonly Field[] = [
  text('area_code', 'Area', 'Code of the area.'),
  text('column', 'Column', 'Service column of the tier grid.'),
  {
    ...text('status', 'Status', 'Derived by the rule of the atlas; "unknown" is not "no".'),
    constraints: { enum: [...statuses] },
  },
  text('extent', 'Extent', 'Which part, which families, or where.'),
  text('basis', 'Basis', 'What the status rests on.'),
  text('as_at', 'As at', 'Date of the evidence; empty where it has none.'),
  text('confidence', 'Confidence', 'How sure the evidence makes us.'),
  text('reason', 'Reason', 'How the status came about.'),
  text('source_ids', 'Sources', 'The first decides; others after a semicolon.'),
  text('record_ids', 'Records', 'Service records that speak of the cell.'),
];

const resource: Resource = {
  name: 'coverage',
  path: ['coverage.csv'],
  title: 'Coverage',
  description:
    'Status of each service column in each area, derived from records, rosters, entitlements and statements.',
  schema: {
    fields: [...fields],
    primaryKey: ['area_code', 'column'],
    foreignKeys: [
      { fields: ['area_code'], reference: { resource: 'areas', fields: ['area_code'] } },
      { fields: ['column'], reference: { resource: 'service_groups', fields: ['column'] } },
    ],
    missingValues: [''],
  },
};

/** One row a cell. */
export function coverageDownload({ cells }: CoverageTable): DownloadTable {
  const rows = cells.map((cell) => [
    cell.area,
    cell.column,
    cell.status,
    cell.extent,
    cell.basis,
    cell.asAt,
    cell.confidence,
    cell.reason,
    cell.sources.join(';'),
    cell.records.join(';'),
  ]);
  return { resource, rows };
}
