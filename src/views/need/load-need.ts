// Brings the tables that a need range is made of: prevalences, births, children under 3.
import type { Reader } from '../../load/reader.ts';
import type { Catalogue, IndicatorTable, Nation, NeedTable } from '../../model/catalogue.ts';
import { countIndicator } from '../../model/need/children-counted.ts';
import type { NeedTables } from '../../model/need/need-view.ts';
import type { Denominator } from '../../spec/view-spec.ts';

/** Tables of a nation; null for a count that it does not have. */
export async function loadNeed(catalogue: Catalogue, nation: Nation | undefined, read: Reader): Promise<NeedTables> {
  const count = async (denominator: Denominator): Promise<IndicatorTable | null> => {
    const id = nation ? countIndicator(catalogue, nation, denominator) : null;
    return id === null ? null : read<IndicatorTable>(`indicators/${id}.json`);
  };
  const [need, births, underThree] = await Promise.all([
    read<NeedTable>('need.json'),
    count('births'),
    count('under-3'),
  ]);
  return { need, births, underThree };
}
