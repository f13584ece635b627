// Texts of the evidence page.
import { capitalise, formatNumber } from '../../../model/figures/format.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const levels: Readonly<Record<string, string>> = { low: 'low', medium: 'medium', high: 'high' };
const level = (word: string): string => levels[word] ?? word;
const practices: Readonly<Record<string, string>> = {
  skilled: 'skilled',
  enhanced: 'enhanced',
  specialist: 'specialist',
};

/** `£50 million`, `£1.5 million`, `£225,000`. */
function pounds(amount: number): string {
  if (amount < 1e6 || amount % 1e5 !== 0) return `£${formatNumber(amount)}`;
  return `£${formatNumber(amount / 1e6, amount % 1e6 === 0 ? 0 : 1)} million`;
}

export const evidence = {
  title: 'Evidence',
  /** The finding: how many of the listed interventions no source shows in any area. */
  finding: (missing: number, total: number, noun: string) => {
    if (total === 0) return 'No intervention is listed yet';
    if (missing === 0) return `All ${total} Matrix interventions were found in at least one ${noun}`;
    return `For ${missing} of ${total} Matrix interventions, no source shows use in any ${noun}`;
  },
  lede: 'The Matrix is the guide to psychological therapies for NHS staff in Scotland. It lists what has been tested for babies and their parents. Here it stands beside what public sources show in use. “None found here” means that we found no source. It does not mean that there is none.',
  axes: {
    title: 'Two questions, not one ladder',
    tier: 'A tier says who a service is for and how a family gets in: universal, targeted, specialist or inpatient.',
    practice:
      'A practice type says how much training the work needs: skilled, enhanced or specialist. The two do not line up: a universal service may do specialist work.',
  },
  matrix: {
    title: (count: number) => `${plural(count, 'intervention', 'interventions')} with evidence in The Matrix`,
    lede: 'Grouped by practice type. Evidence is how well it has been tested. Efficacy is how much it helped in those tests; a range means that results differ.',
    caption: 'Interventions for infant mental health in The Matrix',
    columns: {
      name: 'Intervention',
      who: 'Who for',
      evidence: 'Evidence',
      efficacy: 'Efficacy',
      age: 'Age',
      found: (noun: string) => `Found in (${noun})`,
    },
    practice: (types: readonly string[]) =>
      types.length === 0
        ? 'Practice type not given'
        : `${capitalise(types.map((type) => practices[type] ?? type).join(' and '))} practice`,
    theory: (theory: string) => `Theory: ${theory}`,
    notGiven: 'Not given',
    found: (count: number, total: number) => (count === 0 ? 'None found here' : `${count} of ${total}`),
  },
  who: (universal: boolean, targeted: boolean) => {
    if (universal && targeted) return 'Universal and targeted';
    if (universal) return 'Universal';
    return targeted ? 'Targeted' : 'Not given';
  },
  level: (word: string | null) => (word === null ? 'Not given' : capitalise(level(word))),
  range: (low: string, high: string) => capitalise(low === high ? level(low) : `${level(low)} to ${level(high)}`),
  missing: {
    title: (count: number) => `Recommended, none found here: ${count}`,
    lede: (noun: string) =>
      `The Matrix lists these, and we found no source that shows them in any ${noun}. Someone may offer them all the same: ask.`,
  },
  otherMissing: {
    title: (count: number) => `Named in reports without an area: ${count}`,
    lede: 'Reports say that these are in use, but no source ties them to an area here.',
  },
  recommendations: {
    title: (count: number) => plural(count, 'recommendation', 'recommendations'),
    lede: 'What reports and strategies asked for, in our words, from both nations. We do not know which have been acted on.',
    search: 'Search recommendations and findings',
    pick: 'Theme or document',
    any: 'All',
    unknown: (asked: string) =>
      `The link asks for theme or document “${asked}”, which does not exist in this edition. All are shown.`,
    themes: 'Themes',
    documents: 'Documents',
    withCount: (label: string, count: number) => `${label} (${count})`,
    clear: 'Clear',
    status: (shown: number, total: number, found: number, findings: number) =>
      `${shown} of ${plural(total, 'recommendation', 'recommendations')}; ${found} of ${plural(findings, 'finding', 'findings')}`,
    number: (number: string) => (/^\d/u.test(number) ? `No. ${number}` : number),
    to: (whom: string) => `To: ${whom}`,
    nothing: 'No recommendation fits this choice. Try fewer words, or all themes.',
  },
  findings: {
    title: (count: number) => `${plural(count, 'finding', 'findings')} of mapping reports`,
    lede: 'What reports found when they asked services, in our words. They describe the time at which they were written.',
    nothing: 'No finding fits this choice. Try fewer words, or all themes.',
    directions: {
      strength: 'Strength',
      gap: 'Gap',
      need: 'Need',
      barrier: 'Barrier',
      variation: 'Differs',
      fact: 'Fact',
      limit: 'Limit',
      risk: 'Risk',
    } as Readonly<Record<string, string>>,
  },
  funds: {
    title: (ended: number, total: number, unknown: number) => {
      if (total === 0) return 'No fund is listed yet';
      const end = unknown === 0 ? '' : `; when ${unknown} ${unknown === 1 ? 'ends' : 'end'} is not known`;
      return `${ended} of ${plural(total, 'fund', 'funds')} have ended${end}`;
    },
    lede: 'Money for charities that help parents and babies. No source says which services depend on it.',
    caption: 'Funds and their ends',
    columns: {
      fund: 'Fund',
      amount: 'Amount',
      ran: 'Began',
      ends: 'Ends',
      recipients: 'Known grant holders',
    },
    by: (funder: string, runBy: string | null) => (runBy === null ? funder : `${funder}, run by ${runBy}`),
    amount: (amount: number | null, period: string | null) =>
      amount === null ? 'Not known' : `${pounds(amount)}${period === null || period === 'total' ? '' : ` ${period}`}`,
    state: { ended: 'Ended', running: 'Ends', unknown: 'Not known' },
    ends: (state: string, date: string) => `${state} ${date}`,
    derived: 'worked out by us',
    notKnown: 'Not known',
    announced: (date: string) => `Announced ${date}`,
    none: 'Not known',
  },
  timeline: {
    title: (count: number, from: string, to: string) => `${plural(count, 'event', 'events')}, ${from} to ${to}`,
    none: 'No event is listed for this nation',
    lede: (nation: string) =>
      `What happened in ${nation} and the whole UK: policy, money, services and reports. Latest first; where only the year is known, last in its year.`,
    amount: pounds,
    uk: 'UK',
    kinds: {
      service: 'Service',
      research: 'Research',
      policy: 'Policy',
      programme: 'Programme',
      report: 'Report',
      mapping: 'Mapping',
      funding: 'Funding',
      campaign: 'Campaign',
      guidance: 'Guidance',
    } as Readonly<Record<string, string>>,
  },
};
