// Brings what the page of an area needs.
import type { Reader } from '../../load/reader.ts';
import { areaIndicatorIds } from '../../model/areas/area-indicators.ts';
import type { AreaPlace } from '../../model/areas/area-place.ts';
import { likenessIndicators } from '../../model/areas/similar-areas.ts';
import type { Catalogue, CoverageTable, EvidenceTable, IndicatorTable, ServiceTable } from '../../model/catalogue.ts';
import type { NeedTables } from '../../model/need/need-view.ts';
import { loadNeed } from '../need/load-need.ts';

export interface AreaData {
  readonly coverage: CoverageTable;
  readonly services: ServiceTable;
  readonly evidence: EvidenceTable;
  readonly need: NeedTables;
  /** Indicators that the page lists. */
  readonly indicators: readonly IndicatorTable[];
  /** Indicators by which areas are called similar. */
  readonly likeness: readonly IndicatorTable[];
}

export async function loadArea(catalogue: Catalogue, place: AreaPlace, read: Reader): Promise<AreaData> {
  const readAll = (ids: readonly string[]) =>
    Promise.all(ids.map((id) => read<IndicatorTable>(`indicators/${id}.json`)));
  const held = likenessIndicators.filter((id) =>
    catalogue.indicators.some((indicator) => indicator.id === id && indicator.geographies.includes(place.geography.id)),
  );
  const [coverage, services, evidence, need, indicators, likeness] = await Promise.all([
    read<CoverageTable>('coverage.json'),
    read<ServiceTable>('services.json'),
    read<EvidenceTable>('evidence.json'),
    loadNeed(catalogue, place.nation, read),
    readAll(areaIndicatorIds(catalogue, place)),
    readAll(held),
  ]);
  return { coverage, services, evidence, need, indicators, likeness };
}
