// What the disparity panel says: largest gap, usual distance from the mean, variation beyond chance, gradient.
import { strings } from '../../app/strings/index.ts';
import type { DisparityTable, IndicatorSummary } from '../catalogue.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printValue, printWithUnit } from '../indicators/print-value.ts';
import type { DisparityStatement } from './figure.ts';
import { formatNumber, formatShare } from './format.ts';
import { areasWithValues } from './indicator-areas.ts';

const text = strings.disparity;

type Printed = Pick<IndicatorSummary, 'unit' | 'decimals'>;

/** A difference between two values: `13.3 percentage points`, `3.1 per 1,000 live births`. */
export function distance(value: number, indicator: Printed): string {
  const { unit, decimals } = indicator;
  return unit.startsWith('%') ? text.percentagePoints(formatNumber(value, decimals)) : printWithUnit(value, indicator);
}

/** The same beside words that name the unit: `13.3 points`, `3.1`. */
function shortDistance(value: number, { unit, decimals }: Printed): string {
  const number = formatNumber(value, decimals);
  return unit.startsWith('%') ? text.points(number) : number;
}

/** How a spread is printed: finer than the values, so that a small one is not printed as none. */
export function spreadDecimals(spread: number, { unit, decimals }: Printed): Printed {
  return { unit, decimals: Math.max(1, decimals) + (spread < 1 ? 1 : 0) };
}

/** Four statements, always: one without a number says why. */
export function disparityStatements(table: DisparityTable, reading: IndicatorReading): readonly DisparityStatement[] {
  return [
    gapStatement(table, reading),
    indexStatement(table, reading),
    chanceStatement(table, reading),
    {
      id: 'gradient',
      label: text.gradient.label,
      number: null,
      noNumber: text.noNumber.notHeld,
      sentence: text.gradient.sentence(reading.geography.noun),
      caution: text.gradient.caution(reading.geography.noun),
      method: text.gradient.method,
    },
  ];
}

const everyoneCounted = ({ statistics }: IndicatorReading): boolean => statistics?.everyoneCounted === true;

function gapStatement(table: DisparityTable, reading: IndicatorReading): DisparityStatement {
  const { indicator } = reading;
  const told = (code: string) => {
    const found = areasWithValues(reading).find(({ area }) => area.code === code);
    return { name: found?.area.name ?? code, value: found?.at.value ?? null };
  };
  const [low, high] = [told(table.lowest), told(table.highest)];
  const print = (value: number | null) => (value === null ? '' : printValue(value, indicator));
  const limits = table.differenceLimits;
  const noInterval = everyoneCounted(reading) ? text.gap.certain : text.gap.noInterval;
  const [lower, upper] = limits ? [limits.lower, limits.upper].map((end) => formatNumber(end, indicator.decimals)) : [];
  const interval = lower === undefined || upper === undefined ? noInterval : text.interval(lower, upper);
  const gap = distance(table.difference, indicator);
  const ratio = table.ratio === null ? '' : text.gap.ratio(formatNumber(table.ratio, 1));
  return {
    id: 'gap',
    label: text.gap.label,
    number: shortDistance(table.difference, indicator),
    noNumber: null,
    sentence: `${text.gap.sentence(low.name, print(low.value), high.name, print(high.value), gap, interval)}${ratio}`,
    caution: text.gap.caution,
    method: text.gap.method,
  };
}

function indexStatement(
  { weightedIndex, unweightedIndex }: DisparityTable,
  { geography: { noun } }: IndicatorReading,
): DisparityStatement {
  const [weighted, unweighted] = [weightedIndex, unweightedIndex].map((index) =>
    index === null ? null : `${formatNumber(index, index < 1 ? 1 : 0)}%`,
  );
  const { index } = text;
  const sentence = unweighted
    ? weighted
      ? index.weighted(weighted, unweighted, noun)
      : index.unweighted(unweighted, noun)
    : index.none;
  return {
    id: 'index',
    label: index.label,
    number: weighted ?? unweighted ?? null,
    noNumber: unweighted ? null : text.noNumber.unknown,
    sentence,
    caution: unweighted ? index.caution : null,
    method: index.method,
  };
}

function chanceStatement({ beyondChance }: DisparityTable, reading: IndicatorReading): DisparityStatement {
  const {
    indicator,
    geography: { noun },
  } = reading;
  const words = text.beyondChance;
  const base = { id: 'beyond-chance', label: words.label, caution: null, method: words.method } as const;
  if (!beyondChance) {
    return everyoneCounted(reading)
      ? { ...base, number: null, noNumber: text.noNumber.certain, sentence: words.certain }
      : { ...base, number: null, noNumber: text.noNumber.unknown, sentence: words.unknown };
  }
  const { tau, iSquared, areas } = beyondChance;
  if (tau === 0) return { ...base, number: '0', noNumber: null, sentence: words.none(areas, noun) };
  const finer = spreadDecimals(tau, indicator);
  return {
    ...base,
    number: shortDistance(tau, finer),
    noNumber: null,
    sentence: words.some(distance(tau, finer), formatShare(iSquared / 100), areas, noun),
  };
}
