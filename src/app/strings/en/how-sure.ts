// Texts of the section that says how sure we are: places between which an area lies, and what differs from the nation.
import type { BenchmarkComparison } from '../../../model/statistics/benchmark-comparison.ts';
import { capitalise, formatCount, shortNoun } from '../../../model/figures/format.ts';

interface Noun {
  readonly one: string;
  readonly many: string;
}
interface Differing {
  readonly word: string;
  readonly count: number;
}
const areas = (count: number, noun: Noun): string =>
  `${formatCount(count)} ${shortNoun(count === 1 ? noun.one : noun.many)}`;
const have = (count: number): string => (count === 1 ? 'has' : 'have');
const are = (count: number): string => (count === 1 ? 'is' : 'are');

export const howSure = {
  lede: 'Chance moves a figure from one period to the next, most of all where few children are counted. An interval shows how far. These drawings say what it leaves open.',
  offers: {
    lede: 'Some figures here have no interval, so they are not compared. Every figure has one in:',
    period: (period: string, noun: Noun) => `${capitalise(noun.many)}, ${period}`,
  },
  methods: {
    title: 'How this was worked out',
    terms: [
      ['The source’s own interval', 'It always comes first. How it was made is said at the source.'],
      [
        'Wilson',
        'Our interval for a share, such as 38 of 211. It holds up for small numbers and never leaves 0 to 100%.',
      ],
      [
        'Byar, exact Poisson',
        'Our interval for a rate of events: exact Poisson below ten events, Byar from ten on. We work out intervals only from whole-number counts.',
      ],
      [
        'Range of places',
        'We draw each figure 10,000 times at random, as far off as its interval allows, and put the areas in order each time. The range leaves out the highest and the lowest 2.5% of the places that an area took.',
      ],
      [
        'Better, worse, higher, lower, similar',
        'Similar: the nation’s figure lies within the area’s interval. Better and worse are used only where it is plain which way is good.',
      ],
    ] as readonly (readonly [string, string])[],
  },

  ranks: {
    title: (clear: number, all: number, noun: Noun) =>
      `Places overlap: only ${formatCount(clear)} of ${areas(all, noun)} ${are(clear)} clearly in the top or bottom half`,
    titlePlain: (clear: number, all: number, noun: Noun) =>
      `${capitalise(formatCount(clear))} of ${areas(all, noun)} ${are(clear)} clearly in the top or bottom half`,
    titleShort: (clear: number, all: number) =>
      `${capitalise(formatCount(clear))} of ${formatCount(all)} are clearly in the top or bottom half`,
    titleNone: (noun: Noun) => `Places overlap: no ${shortNoun(noun.one)} is clearly in the top or the bottom half`,
    titleUnavailable: 'No range of places here',
    subtitle: (measure: string) => `Between which places each lies, 1st the highest. ${measure}`,
    sentence: (name: string, from: string, to: string, of: number) =>
      from === to ? `${name}: ${from} of ${of}.` : `${name}: between ${from} and ${to} of ${of}.`,
    noRange: 'no interval',
    noRangeSentence: (name: string) => `${name}: no interval, so no range of places.`,
    middle: 'Middle',
    legend: { clear: 'Clearly in one half', open: 'Could be in either half', none: 'No interval' },
    alt: (title: string, first: string, last: string) =>
      `Bars of places, in order of the figures. ${title}. First: ${first} Last: ${last}`,
    listName: (title: string) => `${title}. List in order of the figures; arrow keys move, Enter picks.`,
    notes: {
      how: 'Each bar runs over the places that an area took in 95% of 10,000 draws within the intervals.',
      order: 'In order of the figures. A long bar means that the order here could well have been another.',
    },
    from: 'From place',
    to: 'To place',
    of: 'Of',
    why: {
      not_latest_period:
        'Places are worked out only for the latest period that can have them. Choose a later period to see them.',
      too_few_areas: (noun: Noun) => `Too few ${noun.many} have an interval to say between which places each lies.`,
      no_intervals: (why: string) => `Without intervals there is no saying how far a place could move. ${why}`,
    },
  },

  map: {
    /** What a figure is called that differs so. */
    figure: {
      better: 'better',
      worse: 'worse',
      higher: 'higher',
      lower: 'lower',
      similar: 'similar',
      not_compared: 'not compared',
    },
    title: (first: Differing, second: Differing, similar: number, noun: Noun, nation: string) =>
      `${capitalise(areas(first.count, noun))} ${have(first.count)} a ${first.word} figure than ${nation}, ${formatCount(second.count)} a ${second.word}; ${formatCount(similar)} ${are(similar)} similar`,
    titleOfSome: (first: Differing, second: Differing, compared: number, noun: Noun, nation: string) =>
      `Of ${areas(compared, noun)} compared, ${formatCount(first.count)} ${have(first.count)} a ${first.word} figure than ${nation}, ${formatCount(second.count)} a ${second.word}`,
    titleShort: (first: Differing, second: Differing, similar: number, nation: string) =>
      `${capitalise(formatCount(first.count))} ${first.word} than ${nation}, ${formatCount(second.count)} ${second.word}, ${formatCount(similar)} similar`,
    titleOneSide: (one: Differing, similar: number, noun: Noun, nation: string) =>
      `${capitalise(areas(one.count, noun))} ${have(one.count)} a ${one.word} figure than ${nation}; ${formatCount(similar)} ${are(similar)} similar`,
    titleOneSideShort: (one: Differing, similar: number, nation: string) =>
      `${capitalise(formatCount(one.count))} ${one.word} than ${nation}, ${formatCount(similar)} similar`,
    titleNone: (similar: number, noun: Noun, nation: string) =>
      `No ${shortNoun(noun.one)} clearly differs from ${nation}: ${formatCount(similar)} ${are(similar)} similar`,
    titleUnavailable: (nation: string) => `No comparison with ${nation} here`,
    subtitle: (nation: string, value: string, measure: string) => `Against ${nation}: ${value}. ${measure}`,
    alt: (title: string, noun: Noun, counts: string) => `Map of ${noun.many}. ${title}. ${counts}`,
    /** `Worse: higher than Scotland`; `Higher than Scotland` where neither is worse; `Similar to Scotland`. */
    label: (comparison: BenchmarkComparison, side: 'higher' | 'similar' | 'lower', nation: string) => {
      if (side === 'similar') return `Similar to ${nation}`;
      return comparison === side
        ? `${capitalise(side)} than ${nation}`
        : `${capitalise(comparison)}: ${side} than ${nation}`;
    },
    notCompared: { no_interval: 'Not compared: no interval', no_figure: 'Not compared: no figure' },
    column: 'Compared',
    notes: {
      rule: (nation: string) =>
        `An area differs where ${nation}’s figure, taken as exact, lies outside the area’s 95% interval. ${nation}’s figure counts the area too.`,
      chance: (compared: number, chance: string) =>
        `${capitalise(formatCount(compared))} areas are compared. Even if none truly differed, chance alone would mark at least one on ${chance} of such maps.`,
    },
    noNation: (nation: string) =>
      `No figure for ${nation} is held for this period, so there is nothing to compare with.`,
  },
};
