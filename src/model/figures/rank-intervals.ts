// Figure: between which places each area lies. A place alone would say more than the figures can bear.
import { ticks } from 'd3-array';
import { strings } from '../../app/strings/index.ts';
import type { RankRange } from '../catalogue.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import type { RankIntervalsFigure, RankRow, RankState, Twin, TwinCell } from './figure.ts';
import { ordinal } from './format.ts';
import { areasWithValues, fromHighest, type AreaWithValue } from './indicator-areas.ts';
import { fitting } from './fitting.ts';
import { measureWords, printedOf } from './indicator-words.ts';
import { whyNoIntervals } from './interval-words.ts';
import { shorthandOf } from './shorthand.ts';
import { everySource } from './source-lines.ts';

const text = strings.howSure.ranks;
const states: readonly RankState[] = ['clear', 'open', 'none'];

/** Whether a range lies wholly in the upper or the lower half of the places; the middle one of an odd number is in neither. */
export function isInOneHalf({ from, to, of }: RankRange): boolean {
  return to <= Math.floor(of / 2) || from > Math.ceil(of / 2);
}

/** In the order of the values, areas without a value last; `unavailable` where no ranges were worked out. */
export function rankIntervalsFigure(reading: IndicatorReading): RankIntervalsFigure {
  const all = areasWithValues(reading);
  const ordered = [...fromHighest(all), ...all.filter(({ at }) => at.value === null)].toSorted(
    (a, b) => Number(a.rank === null) - Number(b.rank === null),
  );
  const rows = ordered.map((each) => rowOf(each, reading));
  const places = all.find(({ rank }) => rank !== null)?.rank?.of ?? 0;
  const measure = measureWords(reading);
  const title = titleOf(rows, reading);
  return {
    kind: 'rank-intervals',
    id: 'rank-intervals',
    title,
    subtitle: text.subtitle(measure),
    cited: measure,
    alt: text.alt(title, rows[0]?.words ?? '', rows.findLast(({ from }) => from !== null)?.words ?? ''),
    notes: places > 0 ? [text.notes.how, text.notes.order] : [],
    sources: everySource(reading.table.sources),
    twin: twinOf(rows, ordered, measure, reading),
    unavailable: places > 0 ? null : whyNoRanks(reading),
    rows,
    places,
    ticks: ticksOf(places),
    legend: states
      .map((key) => ({ key, label: text.legend[key], count: rows.filter(({ state }) => state === key).length }))
      .filter(({ key, count }) => key !== 'none' || count > 0),
  };
}

function rowOf({ area, rank }: AreaWithValue, { picked }: IndicatorReading): RankRow {
  const { code, name, shortName } = area;
  const identity = { code, name, shortName, selected: code === picked };
  if (!rank)
    return {
      ...identity,
      from: null,
      to: null,
      state: 'none',
      printed: text.noRange,
      words: text.noRangeSentence(name),
    };
  const [from, to] = [ordinal(rank.from), ordinal(rank.to)];
  return {
    ...identity,
    from: rank.from,
    to: rank.to,
    state: isInOneHalf(rank) ? 'clear' : 'open',
    printed: strings.intervals.places(from, to),
    words: text.sentence(name, from, to, rank.of),
  };
}

function titleOf(rows: readonly RankRow[], { geography: { noun } }: IndicatorReading): string {
  const all = rows.filter(({ from }) => from !== null).length;
  const clear = rows.filter(({ state }) => state === 'clear').length;
  if (all === 0) return text.titleUnavailable;
  if (clear === 0) return text.titleNone(noun);
  return fitting([
    clear < all / 2 ? text.title(clear, all, noun) : text.titlePlain(clear, all, noun),
    text.titlePlain(clear, all, noun),
    text.titleShort(clear, all),
  ]);
}

function whyNoRanks(reading: IndicatorReading): string {
  if (!reading.statistics) return strings.intervals.notArrived;
  const missing = reading.statistics.ranks.missing ?? 'no_intervals';
  if (missing === 'no_intervals') return text.why.no_intervals(whyNoIntervals(reading) ?? '').trim();
  return missing === 'too_few_areas' ? text.why.too_few_areas(reading.geography.noun) : text.why.not_latest_period;
}

/** The first and the last place, and round ones between that stand apart from them. */
function ticksOf(places: number): RankIntervalsFigure['ticks'] {
  if (places === 0) return [];
  const apart = places / 8;
  const between = ticks(1, places, 4).filter(
    (place) => Number.isInteger(place) && place - 1 > apart && places - place > apart,
  );
  return [1, ...between, places].map((place) => ({ place, label: ordinal(place) }));
}

function twinOf(
  rows: readonly RankRow[],
  ordered: readonly AreaWithValue[],
  caption: string,
  { indicator }: IndicatorReading,
): Twin {
  const number = (value: number | null): TwinCell => (value === null ? { text: '' } : { text: String(value), value });
  return {
    caption,
    columns: [
      { label: strings.figures.area, numeric: false },
      { label: text.from, numeric: true },
      { label: text.to, numeric: true },
      { label: text.of, numeric: true },
      { label: indicator.unit, numeric: true },
    ],
    rows: rows.map((row, index) => {
      const at = ordered[index]?.at;
      return [
        { text: row.name, code: row.code },
        row.from === null ? { text: row.printed } : number(row.from),
        number(row.to),
        number(ordered[index]?.rank?.of ?? null),
        at
          ? { text: printedOf(at, indicator), ...(at.value === null ? {} : { value: at.value }), ...shorthandOf(at) }
          : { text: '' },
      ];
    }),
  };
}
