// Texts of the Indicators page and of the figures of an indicator.
import { capitalise, formatCount, shortNoun } from '../../../model/figures/format.ts';

interface Noun {
  readonly one: string;
  readonly many: string;
}

const counted = (count: number, noun: Noun): string => `${count} ${count === 1 ? noun.one : noun.many}`;
/** The unit is left out where the title says it: `Live births`. */
const measured = (title: string, unit: string): string =>
  title.toLowerCase() === unit.toLowerCase() ? title : `${title}, ${unit}`;
/** A span of years in one word: `2012–2014` of `2012 to 2014`. */
const inOneWord = (period: string): string => period.replace(' to ', '–');
const inPeriod = (period: string): string => (/^\d/u.test(period) ? `in ${period}` : `(${period})`);

/** Who publishes what is not held, by slug of the nation. */
const publishedElsewhere: Readonly<Record<string, string>> = {
  'northern-ireland':
    'The Public Health Agency and the Northern Ireland Statistics and Research Agency publish “Children’s Health in Northern Ireland”, with figures by trust.',
};

export const indicators = {
  page: 'Indicators',
  /** `Health boards`: as the name of a choice. */
  nounLabel: (noun: Noun) => capitalise(noun.many),
  description: (title: string, noun: string) => `${title}: how ${noun} compare, on a map, in order and over time.`,

  choose: {
    nation: 'Nation',
    indicator: 'Indicator',
    find: 'Find an indicator',
    findHint: 'Such as “smoking”',
    found: (count: number) =>
      count === 1 ? 'One indicator found' : `${capitalise(formatCount(count))} indicators found`,
    geography: 'Show',
    period: 'Period',
    latest: (label: string) => `${label} (latest)`,
    area: 'Pick out',
    noArea: 'No area',
    nationOnly: (title: string, nation: string) => (title.includes(nation) ? title : `${title} (${nation} only)`),
    controls: 'What to show',
  },

  headline: {
    range: (name: string, low: string, high: string, noun: Noun, period: string | null) =>
      `${name} ranged from ${low} to ${high} across ${shortNoun(noun.many)}${period === null ? '' : ` ${inPeriod(period)}`}`,
    rangeOfKnown: (name: string, low: string, high: string, known: number, noun: Noun) =>
      `${name}: ${low} to ${high} in the ${formatCount(known)} ${shortNoun(noun.many)} known`,
    shortRange: (name: string, low: string, high: string) => `${name}: ${low} to ${high}`,
    same: (name: string, value: string, noun: Noun) => `${name}: ${value} in all ${shortNoun(noun.many)} with a figure`,
    one: (name: string, value: string, place: string, period: string | null) =>
      `${name}: ${value} in ${place}${period === null ? '' : `, ${period}`}`,
    inGroup: (value: string, group: string) => `${value} in ${group}`,
    groups: (name: string, told: string) => `${name}: ${told}`,
    none: (name: string, noun: Noun) => `${name}: no figures by ${noun.one}`,
    nothing: (name: string) => `${name}: no figures are held`,
  },

  lede: {
    comparator: (place: string, value: string, period: string) => `${place}: ${value}, ${period}.`,
    known: (known: number, total: number, noun: Noun) =>
      known === total
        ? ''
        : `${capitalise(formatCount(known))} of ${counted(total, noun)} ${known === 1 ? 'has' : 'have'} a figure.`,
  },

  caution: 'Read this with care',
  derivedBy: 'Derived by us, not published as a statistic by the source',
  derivedHow: 'How we derived it',
  someDerived: (derived: number, shown: number) =>
    `${capitalise(formatCount(derived))} of ${shown} figures shown ${derived === 1 ? 'was' : 'were'} derived by us.`,
  allDerived: 'All figures shown were derived by us.',
  missingPeriod: (asked: string, shown: string) =>
    `The link asks for period “${asked}”, for which there are no figures here. You see ${shown}.`,
  otherNation: (title: string, nation: string) => `“${title}” is not held for ${nation}. You see another indicator.`,
  lacksGeography: (title: string, noun: Noun) => `“${title}” has no figures by ${noun.one}.`,
  offerGeography: (noun: Noun) => `Show ${noun.many}`,
  nationOnly: (nation: string) =>
    `This series is for ${nation} as a whole. No figures by area are held, so there is no map and no comparison of areas.`,
  notHeld: {
    title: (nation: string) => `Not held for ${nation}`,
    topics: (topics: string, noun: Noun) =>
      `Apart from the indicators in the menu, no figures by ${noun.one} are held here on: ${topics}.`,
    publisher: (nation: string): string | null => publishedElsewhere[nation] ?? null,
  },

  subtitle: {
    measure: (title: string, unit: string, noun: Noun, period: string) =>
      `${measured(title, unit)}, by ${noun.one}, ${period}`,
    overTime: (title: string, unit: string, from: string, to: string) => {
      if (from === to) return `${measured(title, unit)}, ${from}`;
      const isRolling = [from, to].some((period) => period.includes(' to '));
      const span = isRolling ? `from ${inOneWord(from)} to ${inOneWord(to)}` : `${from} to ${to}`;
      return `${measured(title, unit)}, ${span}`;
    },
  },

  map: {
    alt: (title: string, low: string, high: string, noun: Noun) =>
      `Map of ${noun.many}. ${title}. Lowest: ${low}. Highest: ${high}.`,
    altNone: (title: string, noun: Noun) => `Map of ${noun.many}. ${title}. No area has a figure.`,
    below: (to: string) => `Under ${to}`,
    between: (from: string, to: string) => `${from} to under ${to}`,
    above: (from: string) => `${from} or more`,
    onlyClass: 'All with a figure',
    comparator: (name: string, value: string) => `${name}: ${value}`,
    total: (name: string, value: string) => `${name} in all: ${value}`,
    circleNote: 'Circles, not shades, since these are counts: the area of a circle is in proportion to the number.',
    fixedClasses: 'The classes are the same for every period.',
    classColumn: 'Class on the map',
    unavailable: (noun: Noun) => `No figure is held for any ${noun.one} in this period, so there is nothing to draw.`,
  },

  ranked: {
    /** Both say what is measured: a figure is read without its page too. */
    above: (measure: string, above: number, known: number, noun: Noun, comparator: string, value: string) =>
      `${measure}: ${formatCount(above)} of ${formatCount(known)} ${shortNoun(noun.many)} ${above === 1 ? 'is' : 'are'} above ${comparator}’s ${value}`,
    highest: (measure: string, name: string, value: string) =>
      `${measure}: highest in ${name}${value === '' ? '' : `, ${value}`}`,
    aboveComparator: (above: number, known: number, noun: Noun, comparator: string, value: string) =>
      `${capitalise(formatCount(above))} of ${formatCount(known)} ${shortNoun(noun.many)} ${above === 1 ? 'has' : 'have'} a figure above ${comparator}’s, ${value}`,
    largest: (name: string, value: string) => `${name} has the highest figure: ${value}`,
    fallback: 'From highest to lowest',
    alt: (title: string, first: string, last: string) =>
      `Bars from highest to lowest. ${title}. First: ${first}. Last: ${last}.`,
    altNone: (title: string) => `Bars. ${title}. No area has a figure.`,
    listName: (title: string) => `${title}. List from highest to lowest; arrow keys move, Enter picks.`,
    order: 'The order says which figures are higher. It does not say that the differences are more than chance.',
    pick: 'Pick a bar, or an area on the map, to bring it out in every figure.',
  },

  trend: {
    rose: (name: string, from: string, to: string, first: string, last: string) =>
      `${name} rose from ${from} to ${to} between ${first} and ${last}`,
    fell: (name: string, from: string, to: string, first: string, last: string) =>
      `${name} fell from ${from} to ${to} between ${first} and ${last}`,
    /** Shorter, where the periods are years: `… rose from 7 to 10, 2022–2023`. */
    changed: (name: string, rose: boolean, from: string, to: string, first: string, last: string) =>
      `${name} ${rose ? 'rose' : 'fell'} from ${from} to ${to}, ${first}–${last}`,
    /** Shortest: the period stands beneath it. */
    moved: (name: string, rose: boolean, from: string, to: string) =>
      `${name} ${rose ? 'rose' : 'fell'} from ${from} to ${to}`,
    /** `Live births in Scotland`; `Under 5s, most deprived fifth: Scotland` where the measure does not read on. */
    of: (measure: string, name: string) => (/[,:]/u.test(measure) ? `${measure}: ${name}` : `${measure} in ${name}`),
    level: (measure: string, name: string, value: string, first: string, last: string) =>
      `${measure}: ${value} in ${name}, in both ${first} and ${last}`,
    single: (measure: string, name: string, value: string, period: string) =>
      `${measure}: ${value} in ${name}${period === '' ? '' : `, ${period}`}`,
    fallback: (measure: string) => `${measure}, over time`,
    heading: 'Over time',
    alt: (title: string, lines: number, from: string, to: string) =>
      `Line chart. ${title}. ${lines === 1 ? 'One line' : `${lines} lines`}, ${from} to ${to}.`,
    gaps: 'A line is broken where a period has no figure or where the series changed its basis.',
    axis: (value: string) => `The vertical axis starts at ${value}, not at zero.`,
    axisMark: 'The axis does not start at zero',
    context: (noun: Noun) => `Each grey line is one of the other ${noun.many}.`,
    pickHint: 'Pick an area to bring out its line.',
    hollow: 'Hollow points were derived by us; solid points were published.',
    onePeriod: (period: string) => `Figures are held for one period only, ${period}, so there is no line to draw.`,
    none: 'No figures are held over time, so there is no line to draw.',
    others: 'Other areas',
    periodColumn: 'Period',
  },

  words: {
    origin: { published: 'published', derived: 'derived by us' },
    flag: { break: 'break in the series', provisional: 'provisional', suspect: 'in doubt', estimated: 'estimated' },
    flagNote: {
      break: 'The series changes its basis here: do not compare with earlier periods.',
      provisional: 'Figures for this period are provisional.',
      suspect: 'The source’s figure looks wrong, so read it with care.',
      estimated: 'These figures are estimates.',
    },
    flagSome: (names: string) => `Marked figures: ${names}.`,
    noFigure: 'no figure',
  },

  columns: { area: 'Area', origin: 'Published or derived', note: 'Note' },

  about: {
    title: 'About this indicator',
    definition: 'What it is',
    unit: 'Unit',
    derivation: 'What we derived',
    nothingDerived: 'Nothing: every figure is as published.',
    source: 'Source',
    licence: 'Licence',
    archived: 'Read in an archived copy: verify before release.',
    moreOnData: 'All sources, licences and downloads',
  },
};
