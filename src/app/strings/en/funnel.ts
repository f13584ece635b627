// Texts of the funnel plot of an indicator.
import { capitalise, formatCount, shortNoun } from '../../../model/figures/format.ts';

interface Noun {
  readonly one: string;
  readonly many: string;
}

/** Words of φ: `5.2 (6.8 with no area set aside)`. */
const ratio = (phi: string, untrimmed: string): string =>
  `φ, the variation against what chance alone gives, is ${phi}; it is ${untrimmed} with the highest and lowest tenth left as they are`;

export const funnel = {
  title: {
    outside: (outside: number, all: number, noun: Noun) =>
      `${capitalise(formatCount(outside))} of ${formatCount(all)} ${shortNoun(noun.many)} ${outside === 1 ? 'lies' : 'lie'} outside what chance explains`,
    inside: (all: number, noun: Noun) =>
      `All ${formatCount(all)} ${shortNoun(noun.many)} lie within what chance explains`,
    widened: (outside: number, all: number, noun: Noun) =>
      `${capitalise(shortNoun(noun.many))} differ more than chance explains; ${outside === 0 ? 'none' : formatCount(outside)} of ${formatCount(all)} ${outside > 1 ? 'stand' : 'stands'} out`,
    unavailable: 'What chance explains cannot be worked out here',
  },
  subtitle: (measure: string) => `${measure}, against the number counted`,
  alt: (title: string, all: number, noun: Noun, target: string) =>
    `Funnel plot. ${title}. ${capitalise(formatCount(all))} ${noun.many} by number counted, around ${target} for all of them together, with limits that are wide for small numbers and narrow for large ones.`,
  altNone: (title: string) => `${title}.`,
  axis: (counted: string) => `Number counted: ${counted}`,
  logAxis: (counted: string) => `Number counted: ${counted} (equal steps multiply)`,
  target: (noun: Noun) => `All ${noun.many}`,
  listName: (title: string) => `${title}. List from the fewest counted to the most; arrow keys move, Enter picks.`,
  hint: 'Point at a mark, or move with the arrow keys, to read what it stands for.',
  legend: {
    within: 'Inside the 95% limits',
    beyond_95: 'Beyond 95%, inside 99.8%',
    beyond_998: 'Beyond 99.8%: unusual, the mark points up or down',
    limits95: '95% limits',
    limits998: '99.8% limits',
    target: 'All areas together',
  },
  place: {
    within: 'inside the 95% limits',
    low_95: 'below the 95% limit, not the 99.8% limit',
    high_95: 'above the 95% limit, not the 99.8% limit',
    low_998: 'below the 99.8% limit',
    high_998: 'above the 99.8% limit',
  },
  words: (name: string, value: string, counted: string, place: string) =>
    `${name}: ${value}; ${counted} counted; ${place}.`,
  findings: {
    above: (names: string) => `Above the 99.8% limit: ${names}.`,
    below: (names: string) => `Below the 99.8% limit: ${names}.`,
    none: (noun: Noun) => `No ${noun.one} is beyond the 99.8% limits, which is what counts as unusual here.`,
    beyond95: (names: string, widened: boolean) =>
      `Beyond the 95% limits only: ${names}. About one in 20 lies there ${widened ? 'in the usual spread between areas' : 'by chance alone'}, so that is not called unusual.`,
  },
  notes: {
    read: 'The fewer are counted, the more a figure swings by chance alone: so the limits are wide on the left and narrow on the right.',
    widened: (phi: string, untrimmed: string, noun: Noun) =>
      `The limits were widened to the usual spread between ${shortNoun(noun.many)}, since they differ more than chance alone explains: ${ratio(phi, untrimmed)}. So one that differs from its nation may still lie inside them.`,
    notWidened: (phi: string, untrimmed: string) =>
      `The limits are those of chance alone and were not widened: ${ratio(phi, untrimmed)}.`,
    lacking: (names: string) => `Not drawn, because their counts are not given here: ${names}.`,
    method:
      'Method: funnel plot (Spiegelhalter 2005). The limits stand around the value of all areas together. Before widening they hold 95 and 99.8 of 100 areas that differ by chance alone. Widening adds the variation between areas; for that, the highest and lowest tenth are moved in to their neighbours.',
  },
  unavailable: {
    too_few_areas: 'A funnel plot needs ten areas or more with counts, and fewer have them here.',
    no_counts: 'The source gives no counts with this figure, so what chance alone would do cannot be worked out.',
    counts_not_whole:
      'The counts behind this figure are averages or shared out between areas, not whole people, so limits of chance would be wrong.',
    everyone_counted: 'Everyone was counted, so these differences are not a matter of chance and need no funnel.',
    not_a_rate: 'This figure is not a share or a rate of people counted, so it has no funnel.',
    older_period: 'Funnels are worked out for the latest periods only. Choose a later one.',
    no_statistics: 'No area has a figure in this period, so there is nothing to draw.',
  },
  twin: {
    counted: (counted: string) => `Counted: ${counted}`,
    place: 'Place in the funnel',
  },
};
