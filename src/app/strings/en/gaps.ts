// Texts of the Gaps page, and of its two figures of need against provision.
import { capitalise, formatCount, formatNumber } from '../../../model/figures/format.ts';

interface Noun {
  readonly one: string;
  readonly many: string;
}
const answers = (count: number) => `${formatCount(count)} ${count === 1 ? 'answer is' : 'answers are'} missing`;
const short = (nouns: string) => nouns.replace(/^health /u, '');
const rho = (value: number) => formatNumber(value, 2);
/** `0.024`, `under 0.001`. */
const share = (p: number) => (p < 0.001 ? 'under 0.001' : formatNumber(p, p < 0.1 ? 3 : 2));
const nil = (count: number) => (count === 0 ? 'none' : formatCount(count));

export const gaps = {
  page: {
    title: 'Gaps',
    description: (nation: string) =>
      `Where need and provision part in ${nation}: by area, by deprivation, by remoteness, when funding ends, and what to ask next.`,
    lede: (counted: string, nouns: string) =>
      `Need, as measured, is set beside ${counted}, as recorded. It compares ${nouns}, not families: to live in an area with a service is not the same as being seen by it.`,
    otherMeasure: (asked: string, shown: string) =>
      `“${asked}” is no measure of need that areas are compared by here. This is “${shown}”.`,
  },
  controls: {
    measure: 'Need, as measured by',
    service: 'Kind of help, for the bars by place',
    area: (noun: string) => `Pick out a ${noun}`,
    none: 'None',
    tier: 'Which answers',
    allTiers: 'All tiers',
  },
  /** At most 15 words each. */
  headline: {
    untold: (missing: number) =>
      missing === 0
        ? 'Whether specialist help follows need cannot be told from so few areas'
        : `Whether specialist help follows need cannot be told: ${answers(missing)}`,
    more: (nouns: string) => `${capitalise(short(nouns))} with more need tend to have more kinds of specialist help`,
    fewer: (nouns: string) => `${capitalise(short(nouns))} with more need tend to have fewer kinds of specialist help`,
    none: (nouns: string) =>
      `${capitalise(short(nouns))} with more need have no more kinds of specialist help, nor fewer`,
    unmeasured: (noun: string, missing: number) =>
      `Need is not measured by ${noun} here${missing === 0 ? '' : `, and ${answers(missing)}`}`,
  },
  counted: (kinds: number) => `the number of ${formatCount(kinds)} kinds of specialist help`,
  notMeasured: (nation: string, nouns: string) =>
    `No measure of need by ${nouns} in ${nation} is held here, so need and provision cannot be set side by side. The nation's statistics agency publishes such measures.`,
  scatter: {
    titles: {
      untold: (missing: number) =>
        missing === 0
          ? 'Too few areas to tell whether need and specialist help go together'
          : `${capitalise(formatCount(missing))} missing answers decide whether need and specialist help go together`,
      more: 'More need goes with more kinds of specialist help',
      fewer: 'More need goes with fewer kinds of specialist help',
      none: 'Need and kinds of specialist help do not go together',
      unmeasured: 'Need and specialist help cannot be set side by side',
    },
    subtitle: (measure: string, unit: string, period: string, kinds: string) =>
      `Across: ${measure}, ${unit}, ${period}. Up: kinds of specialist help in place throughout (${kinds}).`,
    cited: (measure: string, period: string, kinds: string) =>
      `${measure} (${period}) and kinds of specialist help in place throughout (${kinds})`,
    subtitleNone: (kinds: string) => `Kinds of specialist help in place throughout: ${kinds}.`,
    alt: (title: string, count: number, nouns: string, ranges: number) =>
      `${title}. Scatter of ${count} ${nouns}: measured need across, kinds of specialist help up. ${capitalise(formatCount(ranges))} are drawn as a range, because answers are missing.`,
    yLabel: 'Kinds of specialist help in place throughout',
    axis: (unit: string, measure: string) => `${measure} (${unit})`,
    words: (name: string, need: string, kinds: string, part: number, births: string) =>
      `${name}: ${need}; ${kinds}${part === 0 ? '' : `, and ${formatCount(part)} more in part`}; ${births}.`,
    kinds: (lower: number, upper: number, of: number) =>
      lower === upper
        ? `${nil(lower)} of ${formatCount(of)} kinds throughout`
        : `between ${nil(lower)} and ${formatCount(upper)} of ${formatCount(of)} kinds throughout`,
    birthShare: (value: string, weights: string) => `${value} of ${weights}`,
    legend: {
      mainland: 'Known',
      island: 'Islands are square',
      range: 'Not known in full: from “unknown is no” to “unknown is yes”',
      size: (weights: string) => `Area of a point: ${weights}`,
    },
    hint: 'Point at an area, or pick one, to read its details.',
    listName: (title: string) => `${title}. Areas by need and kinds of help.`,
    findings: {
      ends: (low: string, high: string) =>
        `Rank correlation: if every missing answer were no, ${low}; if every one were yes, ${high}.`,
      one: (value: string) => `Rank correlation: ${value}.`,
      value: (value: number, p: number) => `${rho(value)} (p = ${share(p)})`,
      noValue: 'none, as all areas would be equal',
      reach: (lower: number, upper: number) =>
        `As the missing answers fall, it can lie anywhere from ${rho(lower)} to ${rho(upper)}.`,
      noReach: 'So many answers are missing that not every way in which they could fall can be tried.',
      critical: (areas: number, critical: number) =>
        `With ${areas} areas, chance alone goes beyond ${rho(critical)}, up or down, about one time in twenty.`,
      verdict: {
        untold: 'So the records cannot say whether areas with more need have more or fewer kinds of specialist help.',
        more: 'So areas with more need do tend to have more kinds of specialist help.',
        fewer: 'So areas with more need do tend to have fewer kinds of specialist help.',
        none: 'So there is no more of a link than chance would make.',
        unmeasured: '',
      },
    },
    notes: {
      wte: 'How much of a service there is would say more: whole-time staff for each 1,000 births. It will be shown once it is known; no source found gives it by area. The mere number of teams is never divided by births.',
      kinds:
        'Mother and baby units serve many areas from one place and are not counted. A kind in place for part of an area is not counted either.',
      permutation:
        'The correlation is Spearman’s, of ranks. p is the share of 10,000 shuffles that are at least as strong. No line is fitted.',
      beside: 'Areas that would lie on each other are moved a little to the side.',
      lacking: (names: string) => `No value of need: ${names}.`,
      derived: 'Need is derived by us from published figures, as the Indicators page says.',
    },
    twin: {
      caption: (measure: string, period: string) => `${measure}, ${period}, and kinds of specialist help in place`,
      captionNone: 'Kinds of specialist help in place',
      area: 'Area',
      lower: 'Kinds throughout, if not known counts as no',
      upper: 'Kinds throughout, if not known counts as yes',
      part: 'Kinds in part',
      weight: (weights: string) => capitalise(weights),
      island: 'Islands',
      yes: 'Yes',
      no: 'No',
      origin: 'Need is',
    },
  },
  bivariate: {
    title: (count: number, nouns: string, nation: string) =>
      `${capitalise(formatCount(count))} ${short(nouns)} have more need and less specialist help than ${nation}`,
    titleOne: (name: string, nation: string) => `${name} has more need and less specialist help than ${nation}`,
    titleNone: (nouns: string, missing: number) =>
      missing === 0
        ? `No ${short(nouns)} have both more need and less specialist help than the nation`
        : `No ${short(nouns)} are known to have both more need and less specialist help`,
    titleUnavailable: 'Need and specialist help cannot be mapped together',
    subtitle: (measure: string, period: string, noun: string) =>
      `${measure} (${period}) and kinds of specialist help in place throughout, by ${noun}.`,
    subtitleNone: (noun: string) => `Measured need and kinds of specialist help in place throughout, by ${noun}.`,
    alt: (title: string, nouns: string, counts: string) => `${title}. Map of ${nouns}. ${counts}`,
    corners: {
      'more-less': 'More need, less help',
      'more-more': 'More need, more help',
      'less-less': 'Less need, less help',
      'less-more': 'Less need, more help',
    },
    letters: { 'more-less': 'A', 'more-more': 'B', 'less-less': 'C', 'less-more': 'D' },
    notPlaced: 'Not known: not placed',
    notPlacedWords: 'not placed, because answers are missing',
    notPlacedNeed: 'not placed, because need is not known',
    notPlacedCut: 'not placed, because the nation’s own figure is not known closely enough',
    words: (name: string, place: string, need: string, kinds: string) => `${name}: ${place}. ${need}; ${kinds}.`,
    cutNeed: (nation: string, value: string) => `“More need” is above the value of ${nation}, ${value}.`,
    cutProvision: (from: string, to: string) =>
      from === to
        ? `“Less help” is below the nation’s ${from} kinds, counted where the average baby is born.`
        : `“Less help” is below the nation’s ${from} to ${to} kinds, counted where the average baby is born; the range is from missing answers.`,
    noCut: 'The nation has no figure of its own to cut at, so no area can be placed.',
    notes: {
      coarse:
        'Two halves each: an area just above the cut and one far above it look the same. The scatter shows the distances.',
    },
    twin: {
      caption: (measure: string) => `${measure} and kinds of specialist help, above or below the nation`,
      captionNone: 'Kinds of specialist help in place; need is not measured',
      place: 'Place on the map',
    },
    legendTitle: 'Need and help, against the nation',
  },
  nounOf: (noun: Noun) => noun.one.replace(/^health /u, ''),
};
