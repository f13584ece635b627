// Rows of the spine chart: what each says of its indicator in words and numbers, and where its marks stand.
import { strings } from '../../app/strings/index.ts';
import type { AreaIndicator } from '../areas/area-indicators.ts';
import type { Source, WhyNoIntervals } from '../catalogue.ts';
import { printValue } from '../indicators/print-value.ts';
import type { SpineDrawn, SpineRow } from './figure.ts';
import { formatShare } from './format.ts';
import { spinePlaces } from './spine-axis.ts';

const text = strings.spine;

export interface SpineContext {
  readonly nationName: string;
  readonly sources: readonly Source[];
  /** Address of an indicator with this area picked out; null where there are no pages to lead to. */
  readonly addressOf: ((indicator: string) => string) | null;
}

/** Counts add up to the nation's, so they are not held against it; without its value there is no middle to hold against. */
export const isOnSpine = ({ indicator, shared }: AreaIndicator): boolean =>
  indicator.measure !== 'count' && shared.nation !== null;

export function spineRow(of: AreaIndicator, context: SpineContext): SpineRow {
  const { indicator, shared, value, lower, upper } = of;
  const source = context.sources.find(({ id }) => id === shared.sources[0]);
  const print = (one: number) => printValue(one, indicator);
  return {
    id: indicator.id,
    title: indicator.shortTitle,
    unit: indicator.unit,
    href: context.addressOf?.(indicator.id) ?? null,
    value,
    lower,
    upper,
    printed: value === null ? strings.figures.missing[of.missing ?? 'not_available'] : print(value),
    interval: lower === null || upper === null ? null : text.interval(print(lower), print(upper)),
    comparison: of.comparison,
    words: comparedWords(of, context.nationName),
    detail: [
      shared.period,
      ...(of.flag === null ? [] : [text.flags[of.flag]]),
      ...(value === null ? [] : [strings.figures[of.origin].toLowerCase()]),
    ].join(' · '),
    source: source ? { label: source.publisher, url: source.url } : null,
    drawn: drawn(of, print),
  };
}

function drawn(of: AreaIndicator, print: (value: number) => string): SpineDrawn | null {
  const { nation, spread } = of.shared;
  if (!isOnSpine(of) || nation === null) return null;
  const places = spinePlaces(of, spread, nation, of.indicator.polarity);
  const [low, high] = [print(spread.lowest), print(spread.highest)];
  return { ...places, nation, nationPrinted: print(nation), ends: places.flipped ? [high, low] : [low, high] };
}

/** `better than Scotland`; `not compared: …` with its reason; of a count, its share of the nation. */
export function comparedWords(of: AreaIndicator, nation: string): string {
  if (of.indicator.measure === 'count') return of.share === null ? '' : text.share(formatShare(of.share, 1), nation);
  const words = text.comparison[of.comparison](nation);
  if (of.comparison !== 'not_compared' || of.value === null) return words;
  const why = whyNotCompared(of);
  return `${words}: ${why === null ? text.whyNotCompared.nation(nation) : text.whyNotCompared[why]}`;
}

/** Why an area's value is without an interval; null where it is the nation's figure that is missing. */
const whyNotCompared = ({ shared }: AreaIndicator): WhyNoIntervals | null =>
  shared.nation === null ? null : (shared.withoutInterval ?? 'no_counts');

/** A sentence for each reason that the rows give in two or three words. */
export function notComparedNotes(indicators: readonly AreaIndicator[]): readonly string[] {
  const whys = indicators
    .filter((of) => of.comparison === 'not_compared' && of.value !== null && of.indicator.measure !== 'count')
    .map(whyNotCompared);
  return [...new Set(whys.flatMap((why) => (why === null ? [] : [text.whyNotComparedNote[why]])))];
}
