// Figure: which areas differ from their nation by more than chance, on map and tiles, in words and symbols.
import { strings } from '../../app/strings/index.ts';
import { comparatorOf } from '../indicators/comparator.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printValue, printWithUnit } from '../indicators/print-value.ts';
import { comparisonOfSide } from '../statistics/benchmark-comparison.ts';
import { chanceOfAnyFlag } from '../statistics/false-flags.ts';
import type { NotCompared, Side, SignificanceMapFigure, SignificanceMark, Twin } from './figure.ts';
import { formatShare } from './format.ts';
import { areasWithValues, type AreaWithValue } from './indicator-areas.ts';
import { fitting } from './fitting.ts';
import { measureWords, printedOf, wordsOf } from './indicator-words.ts';
import { whyNoIntervals } from './interval-words.ts';
import { shorthandOf } from './shorthand.ts';
import { everySource } from './source-lines.ts';

const text = strings.howSure.map;
const sides: readonly Side[] = ['higher', 'similar', 'lower'];
const confidence = 0.95;

/** `unavailable` where no area has an interval, or the nation no value. */
export function significanceMapFigure(reading: IndicatorReading): SignificanceMapFigure {
  const { indicator, geography, nation, table } = reading;
  const { noun } = geography;
  const comparator = comparatorOf(reading);
  const areas = areasWithValues(reading);
  const marks = areas.map((each) => markOf(each, reading));
  const entries = entriesOf(marks, reading);
  const notCompared = notComparedOf(marks);
  const compared = marks.filter(({ side }) => side !== null).length;
  const title = compared > 0 ? titleOf(marks, entries, reading) : text.titleUnavailable(nation.name);
  const measure = measureWords(reading);
  const counts = [...entries, ...notCompared].map(({ label, count }) => `${label}: ${count}.`).join(' ');
  return {
    kind: 'significance-map',
    id: 'significance-map',
    title,
    cited: measure,
    subtitle: comparator ? text.subtitle(nation.name, printWithUnit(comparator.value, indicator), measure) : measure,
    alt: text.alt(title, noun, counts),
    notes: compared > 0 ? notesOf(compared, reading) : [],
    sources: everySource(table.sources),
    twin: twinOf(marks, areas, measure, reading),
    unavailable: compared > 0 ? null : whyNotCompared(reading),
    ground: { geography: geography.id, frame: geography.frame, hasTiles: geography.hasTiles, noun },
    marks,
    entries,
    notCompared,
  };
}

function markOf(each: AreaWithValue, reading: IndicatorReading): SignificanceMark {
  const { indicator, picked } = reading;
  const { area, at, comparison } = each;
  const { code, name, shortName, tile, point, neighbours } = area;
  const side = sides.find((candidate) => comparisonOfSide(candidate, indicator.polarity) === comparison) ?? null;
  const notCompared = side !== null ? null : at.value === null ? 'no_figure' : 'no_interval';
  const label = side === null ? text.notCompared[notCompared ?? 'no_interval'] : labelOf(side, reading);
  return {
    ...{ code, name, shortName, tile, point, neighbours },
    words: `${wordsOf(each, indicator)} ${label}.`,
    selected: code === picked,
    comparison: side === null ? 'not_compared' : comparison,
    side,
    notCompared,
  };
}

function labelOf(side: Side, { indicator, nation }: IndicatorReading): string {
  return text.label(comparisonOfSide(side, indicator.polarity), side, nation.name);
}

function entriesOf(marks: readonly SignificanceMark[], reading: IndicatorReading): SignificanceMapFigure['entries'] {
  return sides.map((side) => ({
    key: comparisonOfSide(side, reading.indicator.polarity),
    side,
    label: labelOf(side, reading),
    count: marks.filter((mark) => mark.side === side).length,
  }));
}

/** "No interval" always has its entry, so that its absence is said too. */
function notComparedOf(marks: readonly SignificanceMark[]): SignificanceMapFigure['notCompared'] {
  const reasons: readonly NotCompared[] = ['no_interval', 'no_figure'];
  return reasons
    .map((key) => ({
      key,
      label: text.notCompared[key],
      count: marks.filter((mark) => mark.notCompared === key).length,
    }))
    .filter(({ key, count }) => key === 'no_interval' || count > 0);
}

/** The larger side first; one side alone where the other is empty; how many are compared where it is not all. */
function titleOf(
  marks: readonly SignificanceMark[],
  entries: SignificanceMapFigure['entries'],
  { geography, nation }: IndicatorReading,
): string {
  const { noun } = geography;
  const similar = entries.find(({ side }) => side === 'similar')?.count ?? 0;
  const [first, second] = entries
    .filter(({ side }) => side !== 'similar')
    .map(({ key, count }) => ({ word: text.figure[key], count }))
    .toSorted((a, b) => b.count - a.count);
  if (!first || !second || first.count === 0) return text.titleNone(similar, noun, nation.name);
  const compared = similar + first.count + second.count;
  if (second.count === 0)
    return fitting([
      text.titleOneSide(first, similar, noun, nation.name),
      text.titleOneSideShort(first, similar, nation.name),
    ]);
  return fitting([
    ...(compared < marks.length ? [text.titleOfSome(first, second, compared, noun, nation.name)] : []),
    text.title(first, second, similar, noun, nation.name),
    text.titleShort(first, second, similar, nation.name),
  ]);
}

function notesOf(compared: number, { nation }: IndicatorReading): readonly string[] {
  const chance = chanceOfAnyFlag(compared, confidence);
  return [
    text.notes.rule(nation.name),
    ...(chance === null || compared < 2 ? [] : [text.notes.chance(compared, formatShare(chance))]),
  ];
}

function twinOf(
  marks: readonly SignificanceMark[],
  areas: readonly AreaWithValue[],
  caption: string,
  reading: IndicatorReading,
): Twin {
  const { indicator } = reading;
  return {
    caption,
    columns: [
      { label: strings.figures.area, numeric: false },
      { label: text.column, numeric: false },
      { label: indicator.unit, numeric: true },
      { label: strings.intervals.lower, numeric: true },
      { label: strings.intervals.upper, numeric: true },
    ],
    rows: areas.map(({ area, at, interval }, index) => {
      const { side = null, notCompared = null } = marks[index] ?? {};
      return [
        { text: area.name, code: area.code },
        { text: side === null ? text.notCompared[notCompared ?? 'no_interval'] : labelOf(side, reading) },
        { text: printedOf(at, indicator), ...(at.value === null ? {} : { value: at.value }), ...shorthandOf(at) },
        ...[interval?.lower, interval?.upper].map((end) =>
          end === undefined ? { text: '' } : { text: printValue(end, indicator), value: end },
        ),
      ];
    }),
  };
}

function whyNotCompared(reading: IndicatorReading): string {
  if (!reading.statistics) return strings.intervals.notArrived;
  return whyNoIntervals(reading) ?? text.noNation(reading.nation.name);
}
