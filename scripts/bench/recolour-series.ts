// Which series the recolouring goes through, and what its figures say: all that the floor needs to know.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, IndicatorTable } from '../../src/model/catalogue.ts';
import type { ValueMapFigure, ValueMark } from '../../src/model/figures/figure.ts';
import { valueMapFigure } from '../../src/model/figures/value-map.ts';
import { indicatorReading } from '../../src/model/indicators/indicator-reading.ts';
import { defaultView } from '../../src/spec/view-spec.ts';
import type { Given } from './recolour/given.ts';

const howMany = 6;

export interface Series {
  readonly given: Given;
  readonly frame: { readonly width: number; readonly height: number };
  /** In the order of the block; `tile` is null where the geography has no tile map. */
  readonly areas: readonly Pick<ValueMark, 'code' | 'tile'>[];
  /** `classes[series][area]`, 0 for the lowest. */
  readonly classes: readonly (readonly number[])[];
  /** `values[series][area]`, and the inner breaks of each series' classes. */
  readonly values: readonly (readonly number[])[];
  readonly breaks: readonly (readonly number[])[];
  /** `words[series]`: label and number of areas of each class in the legend, in turn. */
  readonly words: readonly (readonly string[])[];
}

interface Full {
  readonly table: IndicatorTable;
  readonly figure: ValueMapFigure;
}

/** The first shaded indicators of the catalogue with a value for every area of the geography in the latest period. */
export function recolourSeries(data: string, geography: string): Series {
  const catalogue = readJson<Catalogue>(join(data, 'catalogue.json'));
  const full: Full[] = [];
  for (const indicator of catalogue.indicators) {
    if (full.length === howMany) break;
    if (!indicator.geographies.includes(geography)) continue;
    const table = readJson<IndicatorTable>(join(data, 'indicators', `${indicator.id}.json`));
    const reading = indicatorReading({ ...defaultView, geography }, catalogue, indicator, table);
    const figure = valueMapFigure(reading);
    if (figure.marks.every((mark) => mark.class !== null)) full.push({ table, figure });
  }
  const [first] = full;
  if (!first || full.length < 2)
    throw new Error(`recolour: ${geography} has ${full.length} full series; two are needed`);
  const { ground, marks } = first.figure;
  return {
    given: { catalogue, geography, tables: full.map(({ table }) => table) },
    frame: ground.frame,
    areas: marks.map(({ code, tile }) => ({ code, tile: ground.hasTiles ? tile : null })),
    classes: full.map(({ figure }) => figure.marks.map((mark) => mark.class ?? 0)),
    values: full.map(({ figure }) => figure.marks.map((mark) => mark.value ?? 0)),
    breaks: full.map(({ figure }) => figure.classes.slice(1).map(({ from }) => from)),
    words: full.map(({ figure }) => figure.classes.flatMap(({ label, count }) => [label, String(count)])),
  };
}

/** How many fills differ between each series and the next, the last one followed by the first. */
export function changedFills(classes: Series['classes']): number {
  return classes.reduce((sum, now, place) => {
    const before = classes.at(place - 1) ?? [];
    return sum + now.filter((one, area) => one !== before[area]).length;
  }, 0);
}

const readJson = <Shape>(file: string): Shape => JSON.parse(readFileSync(file, 'utf8')) as Shape;
