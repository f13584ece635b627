// Texts of the Gaps page and of its figures.
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
const points = (difference: number) => formatNumber(Math.abs(difference) * 100);

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
  byPlace: {
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
        less: 'Children in the most deprived fifth are less often in an area with it throughout',
        more: 'Children in the most deprived fifth are more often in an area with it throughout',
        same: 'The most and least deprived fifths are equally often in an area with it throughout',
        untold: 'Whether deprived children live in an area with it less often is not known',
      },
      'urban-rural': {
        less: 'Children in large cities are less often in an area with it than remote rural children',
        more: 'Children in large cities are more often in an area with it than remote rural children',
        same: 'City and remote rural children are equally often in an area with it throughout',
        untold: 'Whether remote rural children live in an area with it less often is not known',
      },
    },
    names: {
      deprivation: 'By deprivation of the place where children live',
      'urban-rural': 'From city to remote countryside',
    },
    subtitle: (service: string, ages: string, noun: string) =>
      `${service}: share of ${ages} who live in a ${noun} area with it. Solid: whole area. Striped: part. Hatched: not known.`,
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
    withPart: (range: string) => ` · ${range} with part`,
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
  },
  funding: {
    title: (future: number, past: number, unknown: number) => {
      if (future > 0)
        return `${capitalise(formatCount(future))} ${future === 1 ? 'fund ends' : 'funds end'} within two years${unknown > 0 ? `; ${formatCount(unknown)} more ${unknown === 1 ? 'has' : 'have'} no known end` : ''}`;
      if (past + unknown === 0) return 'No fund is listed yet, so what ends is not known';
      const ended = past > 0 ? `; ${formatCount(past)} ${past === 1 ? 'has' : 'have'} ended` : '';
      const open = unknown > 0 ? `, ${formatCount(unknown)} ${unknown === 1 ? 'has' : 'have'} no known end` : '';
      return `No future end of a fund is known${ended}${open}`;
    },
    subtitle: (today: string) =>
      `Funds for services, when they began and when they end. The lines mark the edition (${today}) and 6, 12 and 24 months after it.`,
    alt: (title: string, count: number) =>
      `${title}. Timeline of ${formatCount(count)} ${count === 1 ? 'fund' : 'funds'}.`,
    state: { ended: 'ended', running: 'ends', unknown: 'end not known' },
    ends: (state: string, date: string, derived: boolean) => `${state} ${date}${derived ? ', derived by us' : ''}`,
    words: (name: string, funder: string, began: string, ends: string) => `${name} (${funder}): ${began}; ${ends}.`,
    began: (date: string) => `began ${date}`,
    announced: (date: string) => `announced ${date}, beginning not known`,
    noBeginning: 'beginning not known',
    today: 'Edition',
    horizon: (months: number) => `+${months}`,
    step: (months: number, date: string) => (months === 0 ? `Now, ${date}` : `+${months} months, ${date}`),
    findings: {
      ends: (past: number, future: number, unknown: number) =>
        `${capitalise(formatCount(past))} ${past > 1 ? 'ends have' : 'end has'} passed, ${nil(future)} ${future > 1 ? 'lie' : 'lies'} ahead, ${formatCount(unknown)} ${unknown > 1 ? 'ends are' : 'end is'} not known.`,
      noLink:
        'No source found says which service a fund pays for. So what would be lost at +6, +12 and +24 months cannot be worked out: it is not known, which does not mean that nothing is lost.',
      linked: (services: number) =>
        `${capitalise(formatCount(services))} ${services === 1 ? 'service is' : 'services are'} known to rest on these funds; the others are not known to.`,
      noLoss: (services: number) =>
        services === 1
          ? 'If nothing is renewed, no kind of help loses its last record within two years.'
          : 'If nothing is renewed, no kind of help in any area loses its last record within two years.',
      loss: 'If nothing is renewed and nothing takes its place:',
    },
    coverageTitle: (label: string) => `${label}: share of births in an area with it throughout`,
    notes: {
      past: 'A service that is still recorded after its fund ended is taken to go on.',
      statement: 'What a published statement reports stands; only records of a service fall with its money.',
      unknownEnd:
        'A fund without a known end counts as ending in the lower end of a range and as lasting in the upper.',
    },
    coverageStep: (label: string, step: string) => `${label}: ${step}`,
    none: (nation: string) =>
      `No fund for services in ${nation} is listed here. Who pays for a service, and until when, is published by funders, if at all.`,
    unlinked: 'not known',
    twin: {
      caption: 'Funds, when they end, and how many services are known to rest on them',
      fund: 'Fund',
      funder: 'Paid by',
      began: 'Began',
      ends: 'Ends',
      services: 'Services known to rest on it',
      shareLower: 'Share in an area with it, low (%)',
      shareUpper: 'Share in an area with it, high (%)',
    },
  },
  ask: {
    title: (missing: number, old: number) => {
      if (missing + old === 0) return 'No answer is missing or out of date';
      const first = `${formatNumber(missing)} ${missing === 1 ? 'answer is' : 'answers are'} missing`;
      return old === 0 ? first : `${first}, and ${formatNumber(old)} ${old === 1 ? 'is' : 'are'} old or undated`;
    },
    subtitle: (weights: string) =>
      `What to ask next: the answer that can move the nation’s figures most comes first. Share of ${weights} that one answer moves.`,
    alt: (title: string, first: string) => `${title}. List of questions, each with a bar. First: ${first}`,
    question: {
      unknown: (name: string, service: string) => `Does ${name} have ${service}?`,
      still: (name: string, service: string) => `Does ${name} still have ${service}?`,
      now: (name: string, service: string) => `Does ${name} have ${service} now?`,
      throughout: (name: string, service: string) => `Does ${name} have ${service} throughout by now?`,
    },
    known: {
      unknown: 'Nothing was found.',
      reported: (status: string, when: string) => `Last reported: ${status}, ${when}.`,
    },
    nation: (now: string, yes: string, no: string) => `Nation: ${now} now; ${yes} if yes, ${no} if no.`,
    noNation: 'Births by area are not held, so the nation’s figure cannot be worked out.',
    own: (noun: string, now: string, yes: string, no: string, of: number) =>
      `This ${noun}: ${now} of ${of} kinds throughout; ${yes} if yes, ${no} if no.`,
    points: (move: number) => `${formatNumber(move * 100, move < 0.1 ? 1 : 0)} points`,
    more: (drawn: number, all: number) =>
      `The ${drawn} that move most, of ${formatNumber(all)}. The table and the list have all.`,
    legend: { unknown: 'Not known', outdated: 'Old or undated: asked again' },
    nothing: 'Nothing is missing and nothing is out of date in this choice.',
    notes: {
      rule: 'An answer counts if it is not known, over three years old, or undated. “Yes” means the whole area.',
      equal: 'Every kind of help weighs the same. Among equals: what is not known, then specialist help.',
    },
    twin: {
      caption: 'Every answer that is missing or out of date, and how far it would move the figures',
      kind: 'Kind of help',
      reported: 'Last reported',
      when: 'When',
      move: 'Moves the nation by (points)',
      now: 'Nation now (%)',
      yes: 'Nation, if yes (%)',
      no: 'Nation, if no (%)',
      own: 'Own kinds now',
      ownYes: 'Own, if yes',
      ownNo: 'Own, if no',
    },
    export: {
      title: 'Take the list with you',
      text: 'The list as text',
      download: 'Download the list (CSV)',
      copy: 'Copy the text',
      copied: 'Copied.',
      notCopied: 'Could not copy. Select the text above and copy it yourself.',
      file: (nation: string, edition: string) => `what-to-ask-next-${nation}-${edition}.csv`,
    },
    order: 'Order',
    asked: 'Question',
    intro: (nation: string, edition: string) => `What to ask next, ${nation}, edition ${edition}`,
  },
  nounOf: (noun: Noun) => noun.one.replace(/^health /u, ''),
};
