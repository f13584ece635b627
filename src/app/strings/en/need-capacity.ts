// Texts of a reader's own assumptions: the share that needs help of a tier, and the capacity of an area.
import type { CapacityNumber } from '../../../spec/own-numbers.ts';

type Why = 'no_area' | 'no_need' | 'no_share' | 'no_capacity' | 'ends_reversed';
const why: Readonly<Record<Why, (noun: string) => string>> = {
  no_area: (noun) => `Pick out a ${noun} first: capacity belongs to one area.`,
  no_need: () => 'There is no range for this area above, so there is nothing to set against capacity.',
  no_share: () => 'Type the share that needs this tier.',
  no_capacity: () => 'Type both ends of the staff and of the caseload.',
  ends_reversed: () => 'A lower end is above its upper end. Change one of them.',
};
const readings: Readonly<Record<'shortfall' | 'surplus' | 'undetermined', (gap: string) => string>> = {
  shortfall: (gap) =>
    `Even with the least need and the most staff, staff could see fewer: the difference is ${gap} children a year.`,
  surplus: (gap) =>
    `Even with the most need and the fewest staff, staff could see more: the difference is ${gap} children a year.`,
  undetermined: () =>
    'The two ranges overlap, so neither a shortfall nor a surplus can be told. This is the usual answer.',
};

export const needCapacity = {
  title: 'Your own assumptions: help needed, and capacity',
  lede: 'Research does not say what share of these children needs which help, so the atlas has no number for it. Put in your own. What you type stays in the address of this page and goes nowhere else.',
  noScript: 'These fields need JavaScript.',
  shares: {
    title: 'Share that needs each tier of help',
    lede: 'Per cent of the children in the range above. Universal help is for every family, so it has no share.',
    label: (tier: string) => `${tier} help`,
    yours: 'Your assumption',
    none: 'No share is assumed. Type one to see a range.',
    nobody: 'none, by this assumption',
    result: (share: string, place: string, range: string) => `${share}% of the range above, ${place}: ${range}`,
    noRange: 'There is no range above to take a share of.',
    overlap: 'One child may need more than one tier: do not add these up.',
  },
  capacity: {
    title: 'Expected numbers and capacity',
    held: 'Neither staff in whole-time posts nor caseloads are held for any area, so nothing can be set against the range: undetermined.',
    wanted: (place: string) =>
      `To set them side by side for ${place}, one would need: the share above, staff in post, and how many children one of them sees in a year. If you know them, type them as ranges.`,
    anyArea: 'an area',
    tier: 'Tier of help',
    universal: 'Universal help is for every family: there is no share to set against capacity. Choose another tier.',
    labels: {
      staffLow: 'Whole-time staff, at least',
      staffHigh: 'Whole-time staff, at most',
      caseloadLow: 'Children a year for each, at least',
      caseloadHigh: 'Children a year for each, at most',
    } satisfies Readonly<Record<CapacityNumber, string>>,
    area: (noun: string) => `Area: pick out a ${noun}`,
    signs: { shortfall: 'Shortfall', surplus: 'Surplus', undetermined: 'Undetermined' },
    why,
    sides: (place: string, need: string, capacity: string) =>
      `${place}, by your assumptions: help for ${need} children; staff who could see ${capacity} children in a year.`,
    readings,
    no: 'no',
    places: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
    notWaiting: 'It compares two assumptions. It is not unmet need and not a waiting list.',
    stock:
      'Children under 3 are three years of births, and capacity is for one year. Count births to compare like with like.',
  },
  problem: (typed: string, most: string) =>
    `“${typed}” is not a number from 0 to ${most}. Use digits and a point, such as 2.5.`,
};
