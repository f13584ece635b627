// Texts of coverage by deprivation and remoteness of where children live.
import { formatCount, formatNumber } from '../../../model/figures/format.ts';
import { wholly } from './coverage-terms.ts';

/** A unit stands in one place; other help is there for all of an area. */
const whole = (label: string) => (wholly(label) === 'throughout' ? `${label} throughout` : `${label} in the area`);
const points = (difference: number) => formatNumber(Math.abs(difference) * 100);

export const provisionByPlace = {
  fifths: [
    'Most deprived fifth',
    'Second most deprived',
    'Middle fifth',
    'Second least deprived',
    'Least deprived fifth',
  ],
  all: (nation: string) => `All of ${nation}`,
  ages: { '0-2': 'children under 3', '0-4': 'children under 5' },
  titles: {
    deprivation: {
      less: (label: string) => [
        `${whole(label)}: less often where the most deprived fifth of children live`,
        `${whole(label)}: less often where the most deprived children live`,
      ],
      more: (label: string) => [
        `${whole(label)}: more often where the most deprived fifth of children live`,
        `${whole(label)}: more often where the most deprived children live`,
      ],
      same: (label: string) => [`${whole(label)}: equally often for the most and least deprived fifths`],
      untold: (label: string) => [
        `${label}: whether it is rarer where deprived children live is not known`,
        `${label}: whether deprivation matters is not known`,
      ],
    },
    'urban-rural': {
      less: (label: string) => [
        `${whole(label)}: less often in large cities than in the remote countryside`,
        `${whole(label)}: less often in large cities than remote countryside`,
      ],
      more: (label: string) => [
        `${whole(label)}: more often in large cities than in the remote countryside`,
        `${whole(label)}: more often in large cities than remote countryside`,
      ],
      same: (label: string) => [
        `${whole(label)}: as often in large cities as in the remote countryside`,
        `${whole(label)}: as often in large cities as remote countryside`,
      ],
      untold: (label: string) => [
        `${label}: whether it is rarer in the remote countryside is not known`,
        `${label}: whether remoteness matters is not known`,
      ],
    },
  },
  names: {
    deprivation: 'By deprivation of the place where children live',
    'urban-rural': 'From city to remote countryside',
  },
  cited: (service: string, ages: string, noun: string) =>
    `${service}: share of ${ages} who live in a ${noun} area with it`,
  difference: (first: string, last: string, lower: number, upper: number) => {
    const against = (words: string) => `${first}, against ${last}: ${words}.`;
    const [low, high] = [points(lower), points(upper)];
    if (low === '0' && high === '0') return against('no difference');
    if (lower < 0 && upper > 0) return against(`from ${low} percentage points lower to ${high} higher`);
    const [least, most] = lower < 0 ? [high, low] : [low, high];
    const range = least === most ? most : `${least} to ${most}`;
    return against(`${range} percentage ${range === '1' ? 'point' : 'points'} ${lower < 0 ? 'lower' : 'higher'}`);
  },
  alt: (title: string, rows: number) =>
    `${title}. Bars for ${formatCount(rows)} kinds of place, each split into whole area, part, being set up, none and not known.`,
  words: (label: string, strict: string, broad: string) => `${label}: ${strict} throughout, ${broad} counting part.`,
  withPart: (range: string) => `${range} with part`,
  notes: {
    ecological: (nouns: string) =>
      `Services are known for ${nouns}, not for neighbourhoods. A child in a deprived street counts as covered where the whole area is: nothing here says that the service reaches that street.`,
    year: 'Children: population estimates of mid-2020, by data zone; added up by us.',
    same: 'One missing answer is missing in every bar alike, so the difference is surer than the bars are apart.',
  },
  unavailable: (nation: string, what: string) =>
    `Where young children live, by ${what}, is not held for ${nation} here, so there is nothing to draw. The nation's statistics agency publishes population by small area.`,
  what: { deprivation: 'deprivation', 'urban-rural': 'remoteness' },
  titleUnavailable: {
    deprivation: 'Coverage by deprivation cannot be worked out here',
    'urban-rural': 'Coverage by remoteness cannot be worked out here',
  },
  twin: {
    caption: (service: string, ages: string) => `${service}: share of ${ages} in an area with it, in per cent`,
    notHeld: 'not held',
    place: 'Where children live',
    children: 'Children',
    strictLower: 'Whole area, if not known counts as no (%)',
    strictUpper: 'Whole area, if not known counts as yes (%)',
    broadLower: 'Whole or part, if not known counts as no (%)',
    broadUpper: 'Whole or part, if not known counts as yes (%)',
    known: 'Known (%)',
  },
};
