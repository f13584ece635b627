// Every area on one line of values, the ends of the largest gap named.
import { nice, ticks } from 'd3-array';
import { strings } from '../../app/strings/index.ts';
import type { DisparityTable } from '../catalogue.ts';
import { comparatorOf } from '../indicators/comparator.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printValue } from '../indicators/print-value.ts';
import type { DisparityStrip } from './figure.ts';
import { capitalise } from './format.ts';
import { areasWithValues, fromHighest, type AreaWithValue } from './indicator-areas.ts';
import { wordsOf } from './indicator-words.ts';
import { tickLabels } from './tick-labels.ts';

/** Lowest first; empty where nothing was compared. The axis need not begin at zero: places are read, not lengths. */
export function disparityStrip(table: DisparityTable | null, reading: IndicatorReading): DisparityStrip {
  const { indicator } = reading;
  const known = table ? fromHighest(areasWithValues(reading)).toReversed() : [];
  const comparator = table ? comparatorOf(reading) : null;
  const values = [...known.map(({ at }) => at.value ?? 0), ...(comparator ? [comparator.value] : [])];
  const [from, to] = values.length > 0 ? nice(Math.min(...values), Math.max(...values), 4) : [0, 1];
  const domain = [from, to > from ? to : from + 1] as const;
  return {
    axisLabel: capitalise(indicator.unit),
    domain,
    ticks: tickLabels(ticks(...domain, 4), indicator),
    comparator,
    points: known.map((each) => pointOf(each, table, reading)),
  };
}

function pointOf(
  each: AreaWithValue,
  table: DisparityTable | null,
  { indicator, picked }: IndicatorReading,
): DisparityStrip['points'][number] {
  const { area, at } = each;
  return {
    code: area.code,
    name: area.name,
    value: at.value ?? 0,
    end: area.code === table?.lowest ? 'lowest' : area.code === table?.highest ? 'highest' : null,
    label: strings.disparity.named(area.shortName, printValue(at.value ?? 0, indicator)),
    words: wordsOf(each, indicator),
    selected: area.code === picked,
  };
}
