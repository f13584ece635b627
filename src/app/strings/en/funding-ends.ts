// Texts of the timeline of funds, and of what ends with them.
import { capitalise, formatCount } from '../../../model/figures/format.ts';
import { withIt } from './coverage-terms.ts';

const nil = (count: number) => (count === 0 ? 'none' : formatCount(count));

export const fundingEnds = {
  title: (future: number, past: number, unknown: number) => {
    if (future > 0)
      return `${capitalise(formatCount(future))} ${future === 1 ? 'fund ends' : 'funds end'} within two years${unknown > 0 ? `; ${formatCount(unknown)} more ${unknown === 1 ? 'has' : 'have'} no known end` : ''}`;
    if (past + unknown === 0) return 'No fund is listed yet, so what ends is not known';
    if (past === 0)
      return unknown === 1
        ? 'The one fund that is listed has no known end'
        : `None of the ${formatCount(unknown)} funds that are listed has a known end`;
    const open = unknown > 0 ? `, ${formatCount(unknown)} ${unknown === 1 ? 'has' : 'have'} no known end` : '';
    return `No fund is known to end from now on; ${formatCount(past)} ${past === 1 ? 'has' : 'have'} ended${open}`;
  },
  cited: (nation: string) => `Funds for services in ${nation}, when they began and when they end`,
  subtitle: (nation: string, today: string) =>
    `Funds for services in ${nation}, when they began and when they end. The lines mark the edition (${today}) and 6, 12 and 24 months after it.`,
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
  coverageTitle: (label: string) => `${label}: share of births in an area with ${withIt(label)}`,
  notes: {
    past: 'A service that is still recorded after its fund ended is taken to go on.',
    statement: 'What a published statement reports stands; only records of a service fall with its money.',
    unknownEnd: 'A fund without a known end counts as ending in the lower end of a range and as lasting in the upper.',
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
};
