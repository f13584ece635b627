// A reader's own assumptions put to the range: the share that needs a tier, and the capacity of the area picked out.
import { strings } from '../../app/strings/index.ts';
import type { ShareNumber } from '../../spec/own-numbers.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { Tier } from '../catalogue.ts';
import { formatNumber } from '../figures/format.ts';
import { capacityRange, type WhyNoCapacity } from '../statistics/capacity.ts';
import { needGap, type NeedGap } from '../statistics/need-gap.ts';
import { needOfTier } from '../statistics/need-of-tier.ts';
import type { NeedRange } from './expected.ts';
import { gapInWords, rangeInWords } from './expected-words.ts';
import type { AreaNeed, NeedView } from './need-view.ts';

const text = strings.needCapacity;

/** Tiers that a share is asked for; universal help is for every family. */
const shareOf: Readonly<Record<string, ShareNumber>> = {
  targeted: 'shareTargeted',
  specialist: 'shareSpecialist',
  inpatient: 'shareInpatient',
};
const standardTier = 'specialist';

export interface TierShare {
  readonly tier: Tier;
  readonly field: ShareNumber;
  /** Per cent, as the reader typed it. */
  readonly share: number | null;
  /** What it comes to: a sentence a place, or one that says why there is none. */
  readonly results: readonly string[];
}

export const pickedArea = (need: NeedView): AreaNeed | null =>
  need.areas.find(({ area }) => area.slug === need.picked) ?? null;

export function tierShares(need: NeedView, view: ViewSpec, tiers: readonly Tier[]): readonly TierShare[] {
  return tiers.flatMap((tier): TierShare[] => {
    const field = shareOf[tier.id];
    if (!field) return [];
    const share = view[field];
    return [{ tier, field, share, results: resultsOf(need, share) }];
  });
}

function resultsOf(need: NeedView, share: number | null): readonly string[] {
  if (share === null) return [text.shares.none];
  const picked = pickedArea(need);
  const places = [
    { name: picked?.area.name ?? '', range: picked?.estimate ?? null },
    { name: need.nation.name, range: need.total?.estimate ?? null },
  ].flatMap(({ name, range }) => {
    const words = range && shareInWords(range, share);
    return words === null ? [] : [text.shares.result(printedNumber(share), name, words)];
  });
  return places.length > 0 ? places : [text.shares.noRange];
}

function shareInWords(range: NeedRange, share: number): string | null {
  const tier = needOfTier(range, share / 100);
  if (tier.missing !== null) return null;
  return share === 0 ? text.shares.nobody : rangeInWords(tier);
}

/** As it was typed: `5`, `2.5`. */
export const printedNumber = (number: number): string =>
  formatNumber(number, [0, 1].find((decimals) => Number(number.toFixed(decimals)) === number) ?? 2);

export type WhyUndetermined = 'universal' | 'no_area' | 'no_need' | 'no_share' | WhyNoCapacity;

export interface CapacityReading {
  readonly tier: Tier | null;
  readonly sign: NeedGap['sign'];
  /** Why nothing can be worked out yet; null where something was. */
  readonly missing: WhyUndetermined | null;
  /** Finding first, then both sides and what it is not. */
  readonly sentences: readonly string[];
}

/** Always a reading: undetermined until everything is known, and often after. */
export function capacityReading(need: NeedView, view: ViewSpec, tiers: readonly Tier[]): CapacityReading {
  const tier = tiers.find(({ id }) => id === (view.tier ?? standardTier)) ?? null;
  const undetermined = (missing: WhyUndetermined): CapacityReading => {
    const noun = need.geography.noun.one;
    const why = missing === 'universal' ? text.capacity.universal : text.capacity.why[missing](noun);
    return { tier, sign: 'undetermined', missing, sentences: [why] };
  };
  const field = tier && shareOf[tier.id];
  if (!field) return undetermined('universal');
  const picked = pickedArea(need);
  if (need.areas.every(({ estimate }) => estimate === null)) return undetermined('no_need');
  if (!picked) return undetermined('no_area');
  if (!picked.estimate || picked.children === 0) return undetermined('no_need');
  const share = view[field];
  const wanted = needOfTier(picked.estimate, share === null ? null : share / 100);
  if (wanted.missing !== null) return undetermined('no_share');
  const capacity = capacityRange(view);
  if (capacity.missing !== null) return undetermined(capacity.missing);
  const gap = needGap(wanted, capacity);
  if (gap.missing !== null) return undetermined('no_need');
  const help = share === 0 ? text.capacity.no : rangeInWords(wanted);
  const seen = text.capacity.places(...ends(capacity));
  return {
    tier,
    sign: gap.sign,
    missing: null,
    sentences: [
      text.capacity.readings[gap.sign](gapInWords(gap)),
      text.capacity.sides(picked.area.name, help, seen),
      ...(need.denominator === 'under-3' ? [text.capacity.stock] : []),
      text.capacity.notWaiting,
    ],
  };
}

/** Whole children, outwards: half a place is not a place at the low end. */
const ends = ({ low, high }: { readonly low: number; readonly high: number }): [string, string] => [
  formatNumber(Math.floor(low)),
  formatNumber(Math.ceil(high)),
];
