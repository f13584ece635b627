// Which series the recolouring goes through, and the class of every area in each: the floor's whole knowledge.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, IndicatorSummary, IndicatorTable } from '../../src/model/catalogue.ts';
import { scaleOfReading, valueMapFigure } from '../../src/model/figures/value-map.ts';
import { indicatorReading } from '../../src/model/indicators/indicator-reading.ts';
import { defaultView } from '../../src/spec/view-spec.ts';
import type { Given } from './recolour/given.ts';

const howMany = 6;

export interface Series {
  readonly given: Omit<Given, 'part'>;
  /** Area codes, in the order of the block. */
  readonly areas: readonly string[];
  /** `classes[series][area]`, 0 for the lowest. */
  readonly classes: readonly (readonly number[])[];
}

/** The first shaded indicators of the catalogue with a value for every area of the geography in the latest period. */
export function recolourSeries(data: string, geography: string): Series {
  const catalogue = readJson<Catalogue>(join(data, 'catalogue.json'));
  const full: { table: IndicatorTable; classes: readonly number[]; areas: readonly string[] }[] = [];
  for (const indicator of catalogue.indicators) {
    if (full.length === howMany) break;
    if (!indicator.geographies.includes(geography)) continue;
    const table = readJson<IndicatorTable>(join(data, 'indicators', `${indicator.id}.json`));
    const marks = shadedMarks(catalogue, indicator, table, geography);
    if (marks !== null)
      full.push({ table, classes: marks.map((mark) => mark.class), areas: marks.map(({ code }) => code) });
  }
  if (full.length < 2) throw new Error(`recolour: ${geography} has ${full.length} full series; two are needed`);
  return {
    given: { catalogue, geography, tables: full.map(({ table }) => table) },
    areas: full[0]?.areas ?? [],
    classes: full.map(({ classes }) => classes),
  };
}

function shadedMarks(
  catalogue: Catalogue,
  indicator: IndicatorSummary,
  table: IndicatorTable,
  geography: string,
): readonly { readonly code: string; readonly class: number }[] | null {
  const reading = indicatorReading({ ...defaultView, geography }, catalogue, indicator, table);
  const { marks } = valueMapFigure(reading, scaleOfReading(reading));
  const shaded = marks.flatMap((mark) => (mark.class === null ? [] : [{ code: mark.code, class: mark.class }]));
  return shaded.length === marks.length ? shaded : null;
}

/** How many fills differ between each series and the next, the last one followed by the first. */
export function changedFills(classes: Series['classes']): number {
  return classes.reduce((sum, now, place) => {
    const before = classes.at(place - 1) ?? [];
    return sum + now.filter((one, area) => one !== before[area]).length;
  }, 0);
}

const readJson = <Shape>(file: string): Shape => JSON.parse(readFileSync(file, 'utf8')) as Shape;
