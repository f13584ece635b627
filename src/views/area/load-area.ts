// Brings what the page of an area needs.
import type { Reader } from '../../load/reader.ts';
import type { AreaPlace } from '../../model/areas/area-place.ts';
import type { Catalogue, CoverageTable, EvidenceTable, ServiceTable, SpineTable } from '../../model/catalogue.ts';
import type { NeedTables } from '../../model/need/need-view.ts';
import { loadNeed } from '../need/load-need.ts';

export interface AreaData {
  readonly coverage: CoverageTable;
  readonly services: ServiceTable;
  readonly evidence: EvidenceTable;
  readonly need: NeedTables;
  /** Indicators of the area's geography, and which areas are alike. */
  readonly spine: SpineTable;
}

export async function loadArea(catalogue: Catalogue, place: AreaPlace, read: Reader): Promise<AreaData> {
  const [coverage, services, evidence, need, spine] = await Promise.all([
    read<CoverageTable>('coverage.json'),
    read<ServiceTable>('services.json'),
    read<EvidenceTable>('evidence.json'),
    loadNeed(catalogue, place.nation, read),
    read<SpineTable>(`spine/${place.geography.id}.json`),
  ]);
  return { coverage, services, evidence, need, spine };
}
