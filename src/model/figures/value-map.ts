// Figure: an indicator on the map. Rates are shaded in fixed classes; counts are circles, since shades of counts mislead.
import { ticks } from 'd3-array';
import { strings } from '../../app/strings/index.ts';
import type { ClassScale } from '../catalogue.ts';
import { comparatorOf, isCount } from '../indicators/comparator.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printValue } from '../indicators/print-value.ts';
import { noValueOf } from '../indicators/value-at.ts';
import { classOf } from './classes.ts';
import type { CircleKey, LegendEntry, NoValue, Twin, ValueClass, ValueMapFigure, ValueMark } from './figure.ts';
import { areasWithValues, fromHighest, type AreaWithValue } from './indicator-areas.ts';
import { indicatorHeadline } from './indicator-headline.ts';
import { derivedNotes, flagNotes } from './indicator-notes.ts';
import { measureWords, printedOf, wordsOf } from './indicator-words.ts';
import { shorthandOf } from './shorthand.ts';
import { everySource } from './source-lines.ts';

const text = strings.indicators;

/** Map of the period that is shown; `unavailable` where no area has a value in it. */
export function valueMapFigure(reading: IndicatorReading): ValueMapFigure {
  const { indicator, geography, table } = reading;
  const areas = areasWithValues(reading);
  const known = fromHighest(areas);
  const scale = reading.block?.scale ?? null;
  const circles = isCount(reading) ? circleKey(reading, scale) : null;
  const shades = circles ? null : scale;
  const marks = areas.map((area) => markOf(area, reading, shades));
  const classes = shades ? classesOf(shades, marks, reading) : [];
  const title = indicatorHeadline(reading, known);
  const { noun } = geography;
  return {
    kind: 'value-map',
    id: 'value-map',
    title,
    subtitle: measureWords(reading),
    alt: altOf(title, known, reading),
    notes: [
      ...(circles
        ? [text.map.circleNote]
        : classes.length > 1 && reading.periods.length > 1
          ? [text.map.fixedClasses]
          : []),
      ...derivedNotes(areas),
      ...flagNotes(areas),
      ...(geography.note === null ? [] : [geography.note]),
    ],
    sources: everySource(table.sources),
    twin: twinOf(areas, marks, classes, reading),
    unavailable: known.length > 0 ? null : text.map.unavailable(noun),
    ground: { geography: geography.id, frame: geography.frame, hasTiles: geography.hasTiles, noun },
    unit: indicator.unit,
    marks,
    classes,
    noValues: noValuesOf(marks),
    comparator: comparatorOf(reading),
    drawAs: circles ? 'circles' : 'shades',
    circles,
  };
}

function markOf(each: AreaWithValue, reading: IndicatorReading, scale: ClassScale | null): ValueMark {
  const { area, at } = each;
  const { code, name, shortName, tile, point, neighbours } = area;
  const printed = printedOf(at, reading.indicator);
  return {
    ...{ code, name, shortName, tile, point, neighbours },
    words: wordsOf(each, reading.indicator, printed),
    selected: code === reading.picked,
    value: at.value,
    class: at.value !== null && scale ? classOf(at.value, scale) : null,
    noValue: noValueOf(at.missing),
    printed,
  };
}

function classesOf(
  scale: ClassScale,
  marks: readonly ValueMark[],
  { indicator }: IndicatorReading,
): readonly ValueClass[] {
  const breaks = scale.breaks.map((value) => printValue(value, indicator, scale.decimals));
  const ends = [scale.min, ...scale.breaks, scale.max];
  return ends.slice(1).map((to, index) => ({
    from: ends[index] ?? scale.min,
    to,
    label: classLabel(index, breaks),
    count: marks.filter((mark) => mark.class === index).length,
  }));
}

function classLabel(index: number, breaks: readonly string[]): string {
  const [from, to] = [breaks[index - 1], breaks[index]];
  if (from !== undefined && to !== undefined) return text.map.between(from, to);
  if (to !== undefined) return text.map.below(to);
  return from === undefined ? text.map.onlyClass : text.map.above(from);
}

/** States without a value: "not known" always has its entry, so that its absence is said too. */
function noValuesOf(marks: readonly ValueMark[]): readonly LegendEntry<NoValue>[] {
  const keys: readonly NoValue[] = ['not_known', 'suppressed', 'not_applicable'];
  return keys
    .map((key) => ({
      key,
      label: strings.figures.noValue[key],
      count: marks.filter((mark) => mark.noValue === key).length,
    }))
    .filter(({ key, count }) => key === 'not_known' || count > 0);
}

function circleKey({ indicator }: IndicatorReading, scale: ClassScale | null): CircleKey {
  const largest = scale?.max ?? 0;
  const values = ticks(0, largest, 3).filter((value) => value > 0 && Number.isInteger(value));
  return { largest, legend: values.slice(-3).map((value) => ({ value, label: printValue(value, indicator) })) };
}

function altOf(title: string, known: readonly AreaWithValue[], { geography, indicator }: IndicatorReading): string {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return text.map.altNone(title, geography.noun);
  const print = ({ area, at }: AreaWithValue) => `${area.name}, ${printedOf(at, indicator)}`;
  return text.map.alt(title, print(last), print(first), geography.noun);
}

function twinOf(
  areas: readonly AreaWithValue[],
  marks: readonly ValueMark[],
  classes: readonly ValueClass[],
  reading: IndicatorReading,
): Twin {
  const { indicator } = reading;
  const rows = areas.map(({ area, at }, index) => [
    { text: area.name, code: area.code },
    { text: marks[index]?.printed ?? '', ...(at.value === null ? {} : { value: at.value }), ...shorthandOf(at) },
    ...(classes.length > 0 ? [{ text: classes[marks[index]?.class ?? -1]?.label ?? '' }] : []),
    { text: at.value === null ? '' : strings.figures[at.origin] },
  ]);
  return {
    caption: measureWords(reading),
    columns: [
      { label: text.columns.area, numeric: false },
      { label: indicator.unit, numeric: true },
      ...(classes.length > 0 ? [{ label: text.map.classColumn, numeric: false }] : []),
      { label: text.columns.origin, numeric: false },
    ],
    rows,
  };
}
