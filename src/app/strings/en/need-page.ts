// Texts of the head of the Need page, and of its circles.
import type { Denominator } from '../../../spec/view-spec.ts';
import { basis, lowerFirst, whom } from './need.ts';

export const needPage = {
  page: {
    title: 'Need',
    description: (nation: string) =>
      `How many babies in ${nation} may need help with their emotional health: births, children under 3, and the range that research would expect.`,
  },
  /** At most 15 words. */
  headline: (from: string, to: string, denominator: Denominator, label: string) =>
    `About ${from} to ${to} ${denominator === 'births' ? whom.births : 'under‑3s'}: the expected range of ${lowerFirst(label)}`,
  headlineNoRange: (label: string) => `Studies give no range for ${lowerFirst(label)} that can be applied here`,
  lede: (children: string, denominator: Denominator, period: string, nation: string, range: string, wording: string) =>
    `In ${nation}, ${children} ${denominator === 'births' ? `babies were born in ${period}` : `children were under 3 in ${period}`}. If studies from elsewhere hold here, ${range} of them are ${wording}. It is a range and not a count: nobody has counted.`,
  ledeNoCount: 'What is held, and what studies found, stands below.',
  ledeNoRange: 'The table below shows what studies found. A single figure is not drawn as a range.',
  circles: {
    title: (names: string, share: string, denominator: Denominator) =>
      `${names} have ${share} of the ${basis[denominator]}`,
    titlePlain: (denominator: Denominator, noun: string) => `Where the ${basis[denominator]} of each ${noun} are`,
    subtitle: (children: string, wording: string) =>
      `Number of ${children} ${wording}. Inner circle: low end. Outer circle: high end. The area of a circle stands for the number. Derived by us.`,
    alt: (nouns: string) =>
      `Map of ${nouns} with two circles each: the low and the high expected number. No area is shaded.`,
    words: (name: string, range: string) => `${name}: ${range}.`,
    twinCaption: (caption: string) => `${caption}. The numbers of the two circles`,
    unplaced: 'These areas have no place on a map. The table has their ranges.',
    legendRing: 'Inner circle: low end; outer circle: high end',
  },
};
