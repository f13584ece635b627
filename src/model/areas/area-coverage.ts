// Coverage of one area: every tier line with its kinds of help, and the services behind each.
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { Catalogue, CoverageTable, Service, ServiceColumn, Source, Status } from '../catalogue.ts';
import { atReading, type ReadCell } from '../coverage/freshness.ts';
import { tierLines } from '../coverage/tier-lines.ts';
import { tierStatus } from '../coverage/tier-status.ts';
import type { SourceLine } from '../figures/figure.ts';
import { sourceLines } from '../figures/source-lines.ts';

export interface HelpKind {
  readonly column: ServiceColumn;
  readonly status: Status;
  /** Null where nothing was found at all. */
  readonly cell: ReadCell | null;
  readonly services: readonly Service[];
  readonly sources: readonly SourceLine[];
}

export interface TierOfArea {
  readonly id: string;
  readonly tier: string;
  readonly status: Status;
  readonly kinds: readonly HelpKind[];
}

/** True where a record of the service, or its catchment, names the area. */
export function serves(service: Pick<Service, 'records' | 'catchment'>, code: string): boolean {
  return service.catchment.includes(code) || service.records.some(({ area }) => area === code);
}

/** Tier lines of the area with this code, in the order of the tiers; a kind of help without a cell is not known. */
export function areaCoverage(
  catalogue: Catalogue,
  table: CoverageTable,
  services: readonly Service[],
  code: string,
  reading: ViewSpec['reading'],
): readonly TierOfArea[] {
  const own = table.cells.filter((cell) => cell.area === code);
  const cells = atReading(own, reading, catalogue.editionDate);
  const here = services.filter((service) => serves(service, code));
  return tierLines(catalogue).map(({ id, tier, columns }) => {
    const kinds = columns.map((column) => helpKind(column, cells, here, table.sources));
    return { id, tier, status: tierStatus(kinds.map(({ status }) => status)), kinds };
  });
}

function helpKind(
  column: ServiceColumn,
  cells: readonly ReadCell[],
  services: readonly Service[],
  sources: readonly Source[],
): HelpKind {
  const cell = cells.find((each) => each.column === column.id) ?? null;
  return {
    column,
    status: cell?.status ?? 'unknown',
    cell,
    services: services.filter((service) => service.column === column.id),
    sources: sourceLines(sources, cell?.sources ?? []),
  };
}
