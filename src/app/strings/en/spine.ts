// Texts of the spine chart: an area's indicators beside its nation's.
import type { BenchmarkComparison } from '../../../model/statistics/benchmark-comparison.ts';
import { formatCount, shortNoun } from '../../../model/figures/format.ts';

interface Tally {
  readonly better: number;
  readonly similar: number;
  readonly worse: number;
  readonly higher: number;
  readonly lower: number;
  readonly compared: number;
  /** Compared or not. */
  readonly all: number;
}
const order = ['better', 'worse', 'similar', 'higher', 'lower'] as const;
const worseFirst = ['worse', 'better', 'similar', 'higher', 'lower'] as const;
const joined = {
  better: 'better than',
  worse: 'worse than',
  similar: 'similar to',
  higher: 'higher than',
  lower: 'lower than',
} as const;
const found = (tally: Tally, by: readonly (typeof order)[number][] = order) => by.filter((one) => tally[one] > 0);
const measures = (count: number) => `${formatCount(count)} ${count === 1 ? 'measure' : 'measures'}`;
/** `on three of five measures`, `on all five measures`, `on the one measure`. */
const onSome = (count: number, of: number) => {
  if (of === 1) return 'on the one measure';
  return count === of ? `on all ${measures(of)}` : `on ${formatCount(count)} of ${measures(of)}`;
};

export const spine = {
  title: (nation: string) => `Indicators beside ${nation}`,
  none: (geography: string, nation: string) => `No indicator of this edition has figures by ${geography} in ${nation}.`,
  /** Fullest first. The larger of better and worse leads, of equals better; neither is said without the other. */
  headline: (name: string, nation: string, tally: Tally): readonly string[] => {
    const [first, second] = found(tally, tally.worse > tally.better ? worseFirst : order);
    if (!first) return [`${name}: no measure can be compared with ${nation}`];
    const other = second ? `, ${second} on ${formatCount(tally[second])}` : '';
    const left = tally.all - tally.compared;
    const [where, missing] =
      left > tally.compared
        ? [onSome(tally[first], tally.all), `, ${formatCount(left)} not compared`]
        : [`${onSome(tally[first], tally.compared)} compared`, ''];
    const finding = `${joined[first]} ${nation} ${where}`;
    return [
      `${name} is ${finding}${other}${missing}`,
      `${name}: ${finding}${other}${missing}`,
      ...(tally.better > 0 && tally.worse > 0
        ? [
            `${name}: ${joined[first]} ${nation} on ${formatCount(tally[first])} of ${formatCount(tally.compared)} compared${other}`,
            `${name}: ${joined[first]} ${nation} on ${measures(tally[first])}${other}`,
          ]
        : [`${name}: ${finding}${missing}`, `${name}: ${finding}`]),
    ];
  },
  /** `Of 13 measures, six can be compared with Scotland: three are better, one is worse, one is similar and one is lower.` */
  sentence: (nation: string, tally: Tally) => {
    const parts = found(tally).map((one) => `${formatCount(tally[one])} ${tally[one] === 1 ? 'is' : 'are'} ${one}`);
    const told = [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');
    const compared = tally.compared === tally.all ? 'all' : formatCount(tally.compared);
    return `Of ${measures(tally.all)}, ${compared} can be compared with ${nation}: ${told}.`;
  },
  subtitle: (name: string, nation: string) => `Indicators of ${name} beside ${nation}, latest period held`,
  alt: (name: string, nation: string, title: string) =>
    `One row an indicator: ${nation} in the middle, a mark for ${name}. ${title}.`,

  groups: {
    direction: 'One direction is better',
    neutral: 'Neither direction is better',
    plain: 'Counts, and figures that stand alone',
  },
  sides: {
    direction: { left: 'Worse', right: 'Better' },
    neutral: { left: 'Lower', right: 'Higher' },
  },
  columns: { indicator: 'Indicator', compared: 'Compared' },
  comparison: {
    better: (nation: string) => `better than ${nation}`,
    similar: (nation: string) => `similar to ${nation}`,
    worse: (nation: string) => `worse than ${nation}`,
    higher: (nation: string) => `higher than ${nation}`,
    lower: (nation: string) => `lower than ${nation}`,
    not_compared: () => 'not compared',
  } satisfies Record<BenchmarkComparison, (nation: string) => string>,
  whyNotCompared: {
    everyone_counted: 'everyone is counted',
    no_counts: 'no margin published',
    counts_not_whole: 'no margin worked out',
    not_a_rate: 'no margin published',
    nation: (nation: string) => `no figure for ${nation}`,
  },
  /** The same in a sentence beneath the rows. */
  whyNotComparedNote: {
    everyone_counted: '“Everyone is counted”: there is no margin of error that a difference could lie outside.',
    no_counts: '“No margin published”: neither a margin of error nor the counts behind the figure were published.',
    counts_not_whole:
      '“No margin worked out”: the counts are averages or sums of shared areas, which carry no margin of error.',
    not_a_rate: '“No margin published”: neither a margin of error nor the counts behind the figure were published.',
  },
  share: (share: string, nation: string) => `${share} of ${nation}`,
  /** Does not break: it stands in narrow columns. */
  interval: (lower: string, upper: string) => `${lower}\u00a0to\u00a0${upper}`,
  intervalLabel: '95% interval',

  legend: {
    spread: (count: number, noun: { readonly many: string }) =>
      `From one end to the other of the ${noun.many} with a figure (${formatCount(count)} at most)`,
    middle: (noun: { readonly many: string }) => `Middle half of ${shortNoun(noun.many)}`,
  },
  cautions: 'Read these with care',
  notes: {
    axis: (nation: string) =>
      `Each row has a scale of its own, with ${nation} in the middle; where one direction is better, it is to the right.`,
    compared: (nation: string) =>
      `Better, worse, higher and lower are said only where the 95% interval does not hold ${nation}’s figure, which includes the area itself; unrounded figures decide.`,
    counts: (nation: string) => `Counts are not compared: they are parts of ${nation}’s.`,
    chance: 'Even if no area truly differed, about one comparison in 20 would come out so by chance.',
    ours: 'The intervals were worked out by us from published counts.',
    someOurs: (titles: string) =>
      `Intervals that we worked out from published counts: ${titles}. The others are the source’s own.`,
  },
  twin: {
    caption: (name: string, nation: string) => `Indicators of ${name}, ${nation} and the spread of areas`,
    unit: 'Unit',
    lower: 'Interval from',
    upper: 'Interval to',
    method: 'Interval by',
    lowest: 'Lowest area',
    lowerQuartile: 'A quarter of areas up to',
    upperQuartile: 'A quarter of areas from',
    highest: 'Highest area',
    rank: 'Place, 1 the highest',
    rankBetween: (from: number, to: number, of: number) =>
      from === to ? `${from} of ${of}` : `between ${from} and ${to} of ${of}`,
    period: 'Period',
    origin: 'Published or derived',
    note: 'Note',
    source: 'Source',
    methods: {
      source: 'source',
      wilson: 'us: Wilson',
      poisson_exact: 'us: exact Poisson',
      byar: 'us: Byar',
    },
  },
  flags: {
    break: 'break in the series',
    provisional: 'provisional',
    suspect: 'suspect value',
    estimated: 'estimated',
  },
};
