// Children aged 0 to 2 of every area by deprivation fifth: tenths of the index, two by two.
import type { AreaFifths, Catalogue, ChildrenByFifth } from '../../../src/model/catalogue.ts';
import { rowsOf } from '../read/row.ts';
import type { Tables } from './tables.ts';

/** The indicator that was made from the same table: it knows the source and when the children were counted. */
const indicator = 'children-0-2-deprivation-fifth-1';
const fifths = [1, 2, 3, 4, 5];

/** One entry a nation that has any; areas of its main geography, in the catalogue's order. */
export function childrenByFifth(tables: Tables, catalogue: Catalogue): readonly ChildrenByFifth[] {
  const rows = rowsOf(tables('children_by_deprivation'), (row) => ({
    area: row.text('area_code'),
    tenth: row.number('decile'),
    zones: row.number('data_zones'),
    children: row.number('population_0_2'),
  }));
  const areaOf = (area: string): AreaFifths | null => {
    const own = rows.filter((row) => row.area === area);
    if (own.length === 0) return null;
    const children = fifths.map((fifth) => {
      const tenths = own.filter(({ tenth }) => Math.ceil(tenth / 2) === fifth);
      return tenths.length === 2 ? tenths.reduce((sum, row) => sum + row.children, 0) : null;
    });
    const zonesOf = (some: typeof own) => some.reduce((sum, row) => sum + row.zones, 0);
    return { area, children, zones: zonesOf(own), mostDeprivedZones: zonesOf(own.filter(({ tenth }) => tenth <= 2)) };
  };
  const period = catalogue.indicators.find(({ id }) => id === indicator)?.latest ?? '';
  const sources = rowsOf(tables('indicators'), (row) =>
    row.text('indicator_id') === indicator ? [row.text('source_id')] : [],
  ).flat();
  return catalogue.nations.flatMap((nation): ChildrenByFifth[] => {
    const level = catalogue.geographies.find(({ id }) => id === nation.mainGeography)?.level;
    const own = catalogue.areas.filter((area) => area.level === level && area.parent === nation.code);
    const areas = own.flatMap(({ code }) => areaOf(code) ?? []);
    return areas.length === 0 ? [] : [{ nation: nation.code, period, areas, sources }];
  });
}
