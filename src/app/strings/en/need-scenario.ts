// Texts of the deprivation-weighted scenario: an assumption, said so wherever it is shown.
import type { Denominator, Scenario } from '../../../spec/view-spec.ts';

type Choice = Exclude<Scenario, 'none'>;

const labels: Readonly<Record<Choice, string>> = {
  deprivation: 'Scenario: as steep as from 15% to 25%',
  'deprivation-steeper': 'Scenario: as steep as between families at high risk and others (d = 0.48)',
};
const slopes: Readonly<Record<Choice, string>> = {
  deprivation:
    'The slope is assumed: as steep as from 15% in the least deprived fifth to 25% in the most (odds 1.9 times as high). Studies found about 15% in middle-class families; 25% is the high end of the range above. No one has measured it in Scotland.',
  'deprivation-steeper':
    'The slope is assumed: as steep as the gap that studies found between children in families at high risk, without maltreatment, and other children (d = 0.48, turned into odds 2.4 times as high). Those studies compared families, not neighbourhoods.',
};

type Why = 'no_need' | 'no_slope' | 'no_fifths' | 'not_solved' | 'area_lacking';
const missing: Readonly<Record<Why, (nation: string, names: string) => string>> = {
  no_need: () => 'There is no range above, so there is nothing to spread by deprivation.',
  no_slope: () =>
    'The studies that the slopes lean on are of disorganised attachment. For this, no slope by deprivation is cited, so no scenario is shown.',
  no_fifths: (nation) =>
    `The number of young children by deprivation is not held for ${nation}, so the scenario does not exist there.`,
  not_solved: () => 'No spread over the fifths gives the national share, so no scenario is shown.',
  area_lacking: (nation, names) =>
    `Children counted, or children by deprivation fifth, are missing for ${names}. Without them the total of ${nation} would change, so no scenario is shown.`,
};

export const needScenario = {
  title: 'Scenario: what if it rose with deprivation?',
  lede: 'Above, the share is the same everywhere. Here it is assumed to be higher where more young children live in deprived places. The national total stays the same. It shows how much an assumption can move the numbers; it is not evidence about an area.',
  choose: 'Slope',
  choices: {
    none: 'Off',
    deprivation: 'As from 15% to 25%',
    'deprivation-steeper': 'Steeper: as between high-risk and other families',
  } satisfies Readonly<Record<Scenario, string>>,
  off: 'The scenario is off. Choose a slope to see it beside the ranges above.',
  income:
    'A scenario by income would see poor families in the countryside too. It would need the number of children in low-income families; the income figure held here counts people of all ages, so none is offered.',
  label: (choice: Choice) => labels[choice],
  barLabel: 'Scenario',
  even: 'The same share everywhere, as above',
  headline: (nation: string, from: string, to: string) =>
    `Scenario: ${nation} keeps its ${from} to ${to}, spread by an assumed slope`,
  headlineNone: 'There is no deprivation scenario here',
  cited: (children: string, wording: string) =>
    `Number of ${children} ${wording}, if the share rose with deprivation as assumed`,
  subtitle: (children: string, wording: string, noun: string) =>
    `Number of ${children} ${wording}, by ${noun}, if the share rose with deprivation as assumed. Ordered by the number of children. Derived by us.`,
  alt: (rows: number, nouns: string) =>
    `Two range bars for each of ${rows} ${nouns}: with the same share everywhere, and in the scenario.`,
  assumesTitle: 'What this assumes',
  slope: (choice: Choice) => slopes[choice],
  onlyDeprivation:
    'Deprivation is the only thing that sets areas apart. Nothing local was measured, so the scenario must not be ranked, tested or compared with deprivation.',
  benchmark: (nation: string) =>
    `The slope is fitted so that all of ${nation} together keeps its total: what one area gains, others lose.`,
  shares: (period: string, denominator: Denominator) =>
    `Deprivation is the fifth of SIMD 2020v2 that a home lies in. The shares are of children aged 0 to 2 in ${period}${
      denominator === 'births' ? '; the same shares are used for births' : ''
    }.`,
  rural: (none: string, few: string) =>
    [
      'SIMD is about places, not families, and finds few deprived places in the countryside and on islands. This scenario therefore shows too few children there.',
      none === '' ? '' : `Not one of the small areas of ${none} is in the most deprived fifth.`,
      few === '' ? '' : `In ${few} fewer than one in ten is.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  unchanged: (nation: string, range: string) => `${nation} as a whole: ${range}, with or without the scenario.`,
  missing,
  twin: {
    caption: (children: string, label: string) => `Expected numbers, rounded outwards: ${children}. ${label}`,
    mostDeprived: 'Under 3s in the most deprived fifth',
    even: (end: string) => `Same share everywhere: ${end}`,
    scenario: (end: string) => `Scenario: ${end}`,
    low: 'low',
    high: 'high',
  },
};
