// Texts of the methods: what each gives, how it is worked out, when it gives nothing, and where it comes from.
import type { MethodId } from '../../../model/figures/method-of.ts';

export interface Method {
  readonly name: string;
  readonly what: string;
  readonly how: string;
  /** When there is none. */
  readonly not: string | null;
  /** Where the method comes from; null where it is a rule of the atlas. */
  readonly from: string | null;
}

const methods: Readonly<Record<MethodId, Method>> = {
  status: {
    name: 'Status of a kind of help',
    what: 'Whether an area has a kind of help: in the whole area, in part, being set up, none, or not known.',
    how: 'One rule reads service records, published lists, national promises and statements; nobody types a status. A local record for the whole area counts first, then one for a part, then a national statement. Only a source can say “none”: what nobody found is “not known”.',
    not: 'Age of an answer runs to the date of the edition. Answers over 18 months are ageing, over three years old. An entitlement has no age: it holds until a source ends it, so it counts among recent answers, too.',
    from: null,
  },
  band: {
    name: 'Band of coverage',
    what: 'The share of births in areas that have a kind of help, from a low end to a high end.',
    how: 'Low end: every area that is not known counts as “no”. High end: it counts as “yes”. The strict reading counts whole areas only; the broad one counts parts too. Where a source gives only how many areas have it, a third reading takes the smallest and the largest areas that the number allows.',
    not: 'It says who lives in an area with a service: not who can use it, nor how good it is.',
    from: 'Manski 2003, Partial Identification of Probability Distributions.',
  },
  dates: {
    name: 'Coverage on a date',
    what: 'What is known today about another day, and what changed between two days.',
    how: 'A service counts from its start to its end, and a statement from its date. What opened or closed is kept apart from what only became known.',
    not: 'Before the first dated answer the status is not known.',
    from: null,
  },
  classes: {
    name: 'Classes of a map',
    what: 'Which shade an area has.',
    how: 'At most four classes that are most alike within, with breaks moved to round numbers. They are the same for all periods of an indicator. Counts are circles, as shades of counts show only where people live.',
    not: null,
    from: 'Wang and Song 2011, The R Journal 3(2):29.',
  },
  intervals: {
    name: 'Intervals',
    what: 'The range that would hold the true level of an area 95 times in 100, if only chance were at work.',
    how: 'The source’s own interval comes first. Else we work one out from whole counts: Wilson for shares; for rates exact Poisson below 10 events, and Byar from 10 on.',
    not: 'None where everyone is counted, where the source gives no whole counts, or for counts, means and indices.',
    from: 'Wilson 1927, J Am Stat Assoc 22:209. Garwood 1936, Biometrika 28:437. Breslow and Day 1987, Statistical Methods in Cancer Research II.',
  },
  comparison: {
    name: 'Comparison with the nation',
    what: 'Whether an area differs from its nation by more than chance would make.',
    how: 'Similar: the nation’s figure lies within the area’s 95% interval. Else better or worse where it is plain which way is good, or higher or lower. The nation’s figure is taken as exact, although the area is part of it.',
    not: 'None without an interval. Among 14 areas, one false signal or more is likely.',
    from: 'OHID, Technical guide: confidence intervals.',
  },
  places: {
    name: 'Ranges of places',
    what: 'Between which places an area lies, 1st the highest.',
    how: 'Each figure is drawn 10,000 times at random within its interval, and the areas are put in order each time. The range leaves out the highest and lowest 2.5% of places. The same numbers come out of every build.',
    not: 'None for fewer than 10 areas with an interval. For the latest period that can have it, not for earlier ones.',
    from: 'Goldstein and Spiegelhalter 1996, J R Stat Soc A 159:385.',
  },
  funnel: {
    name: 'Funnel plot',
    what: 'Each area by its number of people, and the limits that hold 95 and 99.8 of 100 areas if all had one level.',
    how: 'The middle is all events over all people. Limits: normal for shares, exact Poisson for rates. Where areas vary more than chance makes them, the limits are widened by that variation, and the figure says so.',
    not: 'None for fewer than 10 areas with whole counts.',
    from: 'Spiegelhalter 2005, Stat Med 24:1185.',
  },
  disparity: {
    name: 'Disparity',
    what: 'How unequal areas are, and how much of it is more than chance.',
    how: 'Gap: highest less lowest, with an interval. Index of disparity: mean distance from the mean, in per cent of the mean, by people and with each area the same. Deviation between areas and its share of the variation: τ and I².',
    not: 'None for counts, or for fewer than five areas. A slope by deprivation needs all five fifths; no indicator here has them.',
    from: 'Newcombe 1998, Stat Med 17:873. Zou and Donner 2008, Stat Med 27:1693. DerSimonian and Laird 1986, Control Clin Trials 7:177.',
  },
  'control-limits': {
    name: 'Trend and its usual range',
    what: 'The limits within which a series lies while nothing changes but chance.',
    how: 'Mean ± 2.66 times the mean step from one figure to the next, over an unbroken run of at least 12 periods. A point outside, or six in a row on one side of the mean, is a signal. A change of definition breaks the line.',
    not: 'None for raw counts, for small counts, or for periods of several years.',
    from: 'ISD Scotland, Statistical process control guide. Anhøj and Olesen 2014, PLoS One 9:e113825.',
  },
  need: {
    name: 'Expected numbers',
    what: 'How many babies research would lead one to expect.',
    how: 'Children counted × the low and the high end of what studies found. The nation is the sum of lows to the sum of highs. Rounded outwards. It is the same share everywhere, so it is never shaded, ranked or tested.',
    not: 'It is not a count of children here, not unmet need, and not a waiting list.',
    from: null,
  },
  scenario: {
    name: 'Deprivation scenario',
    what: 'How the expected numbers would fall if they rose with deprivation. The pattern is assumed, not measured.',
    how: 'The share rises from the least to the most deprived fifth on a line of log odds; its level is solved for so that the nation keeps its total. Weights are children aged 0 to 2 by fifth.',
    not: 'Fifths describe small areas: rural and island need is hardly seen. None where fifths or studies are missing.',
    from: 'Cyr and others 2010, Dev Psychopathol 22:87.',
  },
  capacity: {
    name: 'Expected numbers and capacity',
    what: 'Whether staff could see the children expected. No source gives staff by area, so a reader must.',
    how: 'Expected children × your share, against whole-time staff × children each can see in a year; low with high and high with low. A shortfall only if it holds at both ends.',
    not: 'Else “undetermined”, which is the usual answer. Nothing is filled in for you.',
    from: null,
  },
  'rank-correlation': {
    name: 'Need and provision side by side',
    what: 'Whether areas with more measured need have more kinds of specialist help.',
    how: 'Spearman’s correlation of ranks. p is the share of 10,000 shuffles at least as strong. Missing answers are tried both ways, so it has a low and a high end. No line is fitted.',
    not: 'Teams are never divided by births.',
    from: 'Spearman 1904, Am J Psychol 15:72.',
  },
  'two-halves': {
    name: 'Need and help on one map',
    what: 'Which areas have more need and less help than the nation.',
    how: 'Two halves each: need above or below the nation’s figure; kinds of help above or below the nation’s, counted where the average baby is born.',
    not: 'An area is placed only where every way in which its missing answers could fall puts it in the same corner.',
    from: null,
  },
  'by-place': {
    name: 'Coverage by deprivation and remoteness',
    what: 'The share of young children in each kind of place who live in an area with the help.',
    how: 'Children by data zone, sorted by the deprivation or remoteness of their zone; each counts with the status of the whole area. Low and high ends as in a band of coverage.',
    not: 'It does not say that a service reaches their street.',
    from: null,
  },
  funding: {
    name: 'Ends of funding',
    what: 'When funds end, and what would be lost 6, 12 and 24 months on if nothing is renewed.',
    how: 'A record that rests on a fund falls with it. Low end: a fund with no known end stops. High end: it lasts. A service still recorded after its fund ended is taken to go on.',
    not: null,
    from: null,
  },
  'what-to-ask': {
    name: 'What to ask next',
    what: 'Which missing or old answer would move the figures most.',
    how: 'Each answer is tried both ways: how far the nation’s band moves, in births, and the area’s own number of kinds. The furthest comes first.',
    not: null,
    from: null,
  },
  interventions: {
    name: 'Interventions by area',
    what: 'Where a source shows that an intervention is offered.',
    how: 'A record of a service names the intervention. Nothing is concluded from silence: “none found here” is not “none”.',
    not: null,
    from: null,
  },
  disclosure: {
    name: 'Small counts',
    what: 'What is hidden so that nobody can be picked out.',
    how: 'Counts of people that we add up are hidden below 5, or below 10 in sensitive topics and on islands. Further cells are hidden until no sum gives a hidden one away. Then the finished files are searched for leaks.',
    not: 'What a publisher prints stays; what a publisher hides is never worked out.',
    from: 'Public Health Scotland, Statistical Disclosure Protocol. Fischetti and Salazar-González 2001, Manag Sci 47:1008.',
  },
};

export const methodsSection = {
  title: 'Methods',
  lede: 'How each figure is worked out. Everything is worked out unrounded, and rounded only to be shown.',
  how: 'How',
  limits: 'Limits',
  from: 'After',
  methods,
};
