// Texts of the panel that says how far areas differ.
import { capitalise, formatCount, shortNoun } from '../../../model/figures/format.ts';

interface Noun {
  readonly one: string;
  readonly many: string;
}

export const disparity = {
  title: {
    chance: (noun: Noun, gap: string) =>
      `${capitalise(shortNoun(noun.many))} differ by up to ${gap}, no more than chance would give`,
    beyond: (noun: Noun, gap: string, share: string) =>
      `${capitalise(shortNoun(noun.many))} differ by up to ${gap}; ${share} of variation is beyond chance`,
    plain: (noun: Noun, gap: string) => `${capitalise(shortNoun(noun.many))} differ by up to ${gap}`,
    unavailable: 'How far areas differ cannot be worked out here',
  },
  alt: (title: string, low: string, high: string) =>
    `${title}. Every area as a point on one line, from ${low} to ${high}.`,
  altNone: (title: string) => `${title}.`,
  listName: (title: string) => `${title}. List from lowest to highest; arrow keys move, Enter picks.`,
  hint: 'Point at a mark, or move with the arrow keys, to read which area it is.',
  noNumber: { unknown: 'Not known', notHeld: 'Not held', certain: 'Does not apply' },
  named: (name: string, value: string) => `${name} ${value}`,
  words: (name: string, value: string) => `${name}: ${value}.`,
  points: (number: string) => `${number} points`,
  percentagePoints: (number: string) => `${number} percentage points`,
  interval: (lower: string, upper: string) => `95% interval ${lower} to ${upper}`,
  gap: {
    label: 'Largest gap',
    sentence: (low: string, lowValue: string, high: string, highValue: string, gap: string, interval: string) =>
      `The largest gap is between ${low}, ${lowValue}, and ${high}, ${highValue}: ${gap} (${interval}).`,
    noInterval: 'no interval, as the two do not both have one that can be used',
    certain: 'no interval, as everyone was counted',
    ratio: (ratio: string) => ` The highest is ${ratio} times the lowest.`,
    caution:
      'The two are picked because they differ most. So the gap is wider than it would be between two areas chosen beforehand.',
    method:
      'Method: highest less lowest; interval from those of the two (Newcombe for percentages, Zou and Donner for rates, and for the source’s own intervals where we have no counts).',
  },
  index: {
    label: 'Average distance from the mean',
    weighted: (weighted: string, unweighted: string, noun: Noun) =>
      `Counting people, figures lie ${weighted} away from the mean on average. If every ${noun.one} counts the same, it is ${unweighted}.`,
    unweighted: (unweighted: string, noun: Noun) =>
      `If every ${noun.one} counts the same, figures lie ${unweighted} away from the mean on average. No number of people is held to weigh them by.`,
    none: 'There is no mean above zero to measure from.',
    caution: 'If every area counts the same, the smallest has as much say as the largest.',
    method: 'Method: index of disparity: mean distance from the mean, in per cent of the mean.',
  },
  beyondChance: {
    label: 'Variation beyond chance',
    some: (tau: string, share: string, areas: number, noun: Noun) =>
      `Apart from chance, ${shortNoun(noun.many)} spread by about ${tau} around their mean (one standard deviation). ${capitalise(share)} of the variation between the ${formatCount(areas)} with an interval is beyond chance.`,
    none: (areas: number, noun: Noun) =>
      `No more variation than chance would give, among the ${formatCount(areas)} ${shortNoun(noun.many)} with an interval.`,
    unknown: 'Too few areas have an interval, so what chance gives cannot be told apart.',
    certain: 'Everyone was counted, so none of these differences is a matter of chance.',
    method: 'Method: standard deviation between areas (τ, DerSimonian and Laird) and its share of the variation (I²).',
  },
  gradient: {
    label: 'By deprivation',
    sentence: (noun: Noun) =>
      `A gradient needs the figure for each deprivation fifth of the places where people live, all five of them. The source gives none by ${noun.one}.`,
    caution: (noun: Noun) =>
      `${capitalise(shortNoun(noun.many))} cannot stand in for fifths: most have both rich and poor places.`,
    method: 'Method: slope and relative index of inequality, once the five fifths are held.',
  },
  unavailable: {
    too_few_areas: 'Fewer than five areas have a figure in this period: too few to say how far areas differ.',
    a_count:
      'These are counts, or shares of one total. They differ because areas differ in size, so no gap is worked out.',
    no_statistics: 'No area has a figure in this period, so there is nothing to compare.',
  },
  twin: {
    name: 'Area or measure',
    figure: 'Figure',
    lower: '95% interval from',
    upper: 'to',
    gap: (high: string, low: string) => `Largest gap: ${high} less ${low}`,
    ratio: 'Highest over lowest',
    weighted: 'Index of disparity, by people (% of the mean)',
    unweighted: 'Index of disparity, every area the same (% of the mean)',
    deviation: 'Standard deviation between areas, by people',
    tau: 'Standard deviation beyond chance (τ)',
    iSquared: 'Share of the variation beyond chance (I², %)',
  },
};
