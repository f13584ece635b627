// Texts of every figure of expected numbers.
import type { Denominator } from '../../../spec/view-spec.ts';

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const attachmentCaution =
  'A research classification of a relationship in one observed setting, not a diagnosis of a child. It cannot be applied to any one child or family and is not a measure of maltreatment. Most of these children will not need a specialist service.';
const generalCaution =
  'What studies elsewhere would lead one to expect, not a count of children here. It cannot be applied to any one child or family. It is not unmet need and not a waiting list, and most of these children will not need a specialist service.';
const cautions: Readonly<Record<string, string>> = { 'disorganised-attachment': attachmentCaution };

const counted: Readonly<Record<Denominator, (period: string) => string>> = {
  births: (period) => `babies born in ${period}`,
  'under-3': (period) => `children under 3 in ${period}`,
};
const countedShort: Readonly<Record<Denominator, (period: string) => string>> = {
  births: (period) => (period === '' ? 'Births' : `Births ${period}`),
  'under-3': (period) => (period === '' ? 'Children under 3' : `Children under 3, ${period}`),
};
export const basis: Readonly<Record<Denominator, string>> = { births: 'births', 'under-3': 'children under 3' };
export const whom: Readonly<Record<Denominator, string>> = { births: 'babies a year', 'under-3': 'children under 3' };
/** At what age the children were seen: the Strange Situation has its own. */
const studied = (construct: string, age: string | null): string =>
  construct === 'disorganised-attachment'
    ? 'The Strange Situation is coded at about 12 to 20 months; babies under about 9 months have no classification.'
    : `The children in the studies were of other ages${age === null ? '' : ` (${lowerFirst(age)})`}.`;
const sameShare =
  'The share is the same everywhere, so the range says no more of an area than how many children it has.';
const percents = (low: string, high: string) => `${low}% to ${high}%`;

export const need = {
  headlineNoCount: (denominator: Denominator, nouns: string) =>
    `The number of ${basis[denominator]} by ${nouns} is not held, so no range is given`,
  controls: {
    construct: 'What studies measured',
    denominator: 'Count',
    denominators: { births: 'Babies born in a year', 'under-3': 'Children under 3' },
    area: (noun: string) => `Pick out a ${noun}`,
    none: 'None',
  },
  caution: (construct: string) => cautions[construct] ?? generalCaution,
  cautionTitle: 'Read this first',
  counted: (denominator: Denominator, period: string) => counted[denominator](period),
  countedShort: (denominator: Denominator, period: string) => countedShort[denominator](period),
  percents,
  ranges: {
    title: (range: string, denominator: Denominator, noun: string) =>
      `The same ${range}, applied to the ${basis[denominator]} of each ${noun}`,
    titleOne: (name: string, from: string, to: string, denominator: Denominator) =>
      `${name}: an expected range of about ${from} to ${to} ${whom[denominator]}`,
    cited: (children: string, wording: string) => `Number of ${children} ${wording}`,
    subtitle: (children: string, wording: string, noun: string) =>
      `Number of ${children} ${wording}, by ${noun}. Ordered by the number of children. Derived by us: children × the share in studies.`,
    subtitleNone: 'Nothing is drawn where there is nothing to work it out from.',
    subtitleOne: (children: string, wording: string) =>
      `Number of ${children} ${wording}. Derived by us: children × the share in studies.`,
    alt: (rows: number, nouns: string, total: string) =>
      `Range bars for ${rows} ${nouns}, from the low to the high expected number. ${total}`,
    altOne: (own: string, total: string) =>
      `Range bars of one area and its nation, from the low to the high expected number. ${own} ${total}`,
    words: (name: string, range: string) => `${name}: ${range}.`,
    legendWhole: 'From the low to the high end',
    legendMark: (point: string, population: string) => `${point}%: ${lowerFirst(population)}`,
    nothing: 'No number of children is held for these areas, so there is no range to draw.',
    ownScale: (name: string) => `${name}, all areas together (a scale of its own)`,
    twin: {
      caption: (children: string, wording: string) => `Expected numbers, rounded outwards: ${children}, ${wording}`,
      children: 'Children counted',
      low: (percent: string) => `Low (${percent}%)`,
      high: (percent: string) => `High (${percent}%)`,
      printed: 'In words',
    },
  },
  notes: {
    order: `${sameShare} It is not a ranking and is never shaded on a map.`,
    sameShare,
    sum: (nation: string) =>
      `${nation} is the sum of the lows to the sum of the highs: all areas share the one uncertain share.`,
    rounding: 'Worked out from unrounded numbers; rounded outwards to be shown.',
    ages: {
      births: (construct, age) =>
        `${studied(construct, age)} Babies born in a year stand for the children who will pass that age.`,
      'under-3': (construct, age) =>
        `${studied(construct, age)} To count everyone under 3 goes beyond what was studied.`,
    } satisfies Readonly<Record<Denominator, (construct: string, age: string | null) => string>>,
    provisional: 'The source marks the latest births as provisional.',
    derivedShares: (total: string, period: string) =>
      `Births by area are published as shares of ${total} births in ${period}, so most numbers of births here are derived by us: share × total. They are old, and shares are rounded to one decimal place.`,
    studies: 'The studies come from other places and times: how well they carry over cannot be put in numbers.',
  },
  noRange: (label: string) =>
    `Studies give no range for ${lowerFirst(label)} in young children that could be applied to births. What they found is in the table below.`,
  noCount: (denominator: Denominator, nation: string, nouns: string) =>
    denominator === 'under-3'
      ? `The number of children under 3 by ${nouns} in ${nation} is not held here, so no range can be worked out. The nation's statistics agency publishes population estimates by age. Choose babies born in a year instead.`
      : `The number of births by ${nouns} in ${nation} is not held here, so no range can be worked out. The nation's statistics agency publishes births.`,
  childrenTable: {
    title: 'Births and children under 3',
    lede: 'The latest figures that are held. Everything above rests on these and on the studies below.',
    notHeld: 'not held',
    derived: 'derived by us',
  },
  openArea: (name: string) => `Open the page of ${name}`,
};
