// Texts of the list of what to ask next.
import { formatNumber } from '../../../model/figures/format.ts';
import { wholly } from './coverage-terms.ts';

export const whatToAsk = {
  title: (missing: number, old: number) => {
    if (missing + old === 0) return 'No answer is missing or out of date';
    const first = `${formatNumber(missing)} ${missing === 1 ? 'answer is' : 'answers are'} missing`;
    return old === 0 ? first : `${first}, and ${formatNumber(old)} ${old === 1 ? 'is' : 'are'} old or undated`;
  },
  cited: (weights: string) => `What to ask next, and the share of ${weights} that one answer moves`,
  subtitle: (weights: string) =>
    `What to ask next: the answer that can move the nation’s figures most comes first. Share of ${weights} that one answer moves.`,
  alt: (title: string, first: string) => `${title}. List of questions, each with a bar. First: ${first}`,
  question: {
    unknown: (name: string, service: string) => `Does ${name} have ${service}?`,
    still: (name: string, service: string) => `Does ${name} still have ${service}?`,
    now: (name: string, service: string) => `Does ${name} have ${service} now?`,
    throughout: (name: string, service: string) => `Does ${name} have ${service} ${wholly(service)} by now?`,
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
  more: (drawn: number, all: number, hasPicked: boolean) =>
    `The ${drawn} that move most, of ${formatNumber(all)}${hasPicked ? ', and the first of the area that is picked out' : ''}. The table and the list have all.`,
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
};
