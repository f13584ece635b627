// Texts of the reports of boards, trusts and nations.
import { withIt } from './coverage-terms.ts';

export const reports = {
  title: (place: string) => `Infant mental health: ${place}`,
  edition: (edition: string) => `Infant Mental Health Coverage Atlas, edition ${edition}`,
  /** At the foot of each page of a PDF. */
  footer: (place: string, edition: string) => `${place}, edition ${edition}`,
  contents: 'Contents',
  inAtlas: (place: string) => `${place} in the atlas`,
  sources: 'Sources',
  description: (place: string) =>
    `${place}: help for babies' emotional health, who it reaches, how that stands against need, and what is not known.`,
  sections: {
    map: (nation: string) => `Where it stands in ${nation}`,
    coverage: 'Coverage by tier and by age of the child',
    gaps: 'Need and provision',
    funding: (nation: string) => `Funding in ${nation}, and when it ends`,
    method: 'How to read this',
  },
  coverageNote:
    'The status is as last reported, also where a record is undated or not confirmed. By age, only services that run, or are listed, are counted.',
  slides: {
    subtitle: 'What is known, by whom, as at when, and what to ask',
    summary: (place: string) => `${place} in short`,
  },
  fundingNote: (nation: string) =>
    `Funds are recorded for ${nation} as a whole. Which service each of them pays for in one area is seldom published.`,
  reach: (service: string, strict: string, broad: string, weights: string, noun: string, known: string) =>
    `${service}: ${strict} of ${weights} were in a ${noun} area with ${withIt(service)}, ${broad} if part of an area counts. The answer is known for ${known}.`,
  known: (known: string, asked: string, old: string) =>
    `Of ${asked} answers about kinds of help in each area, ${known} are known; ${old} of these are over three years old or undated.`,
  method: [
    'No status is typed by hand: one rule works it out from service records, national lists, entitlements and published statements. “None” means that a source says so; “not known” means that nobody has told us.',
    'Shares are bands: the lower end counts what is not known as no, the upper end as yes. They say how many births were in areas with a service, not who used it.',
    'Expected numbers are ranges from studies, applied to births. They are not cases, not unmet need, and cannot be applied to any child or family.',
    'An area is called better or worse than its nation only where the nation lies outside the area’s own interval. Of many comparisons a few come out so by chance alone, even if no area truly differed.',
    'Figures are worked out unrounded and rounded for print. Most sources were read through archived copies: check them before you quote a number.',
  ],
  tables: {
    coverage: {
      caption: (place: string) => `Kinds of help in ${place}, by tier`,
      columns: ['Kind of help', 'Tier', 'Status', 'Which part', 'As at', 'Sources'],
      entitlement: 'an entitlement',
    },
    age: {
      caption: (place: string) => `Services recorded for ${place}, by age of the child`,
      columns: ['Age', 'Services', 'Which'],
      pregnancy: 'In pregnancy',
      underOne: 'Under 1 year',
      oneToTwo: '1 and 2 years',
      threeAndOver: '3 years and over',
      notStated: 'Age not stated',
      notRunning: 'Planned, ended or not confirmed: counted for no age',
    },
    services: {
      caption: (place: string) => `Services recorded for ${place}`,
      columns: ['Service', 'Tier', 'Kind', 'Provider', 'State', 'As at', 'Sources'],
    },
    questions: {
      caption: (place: string) => `What to ask in ${place}`,
      columns: ['Kind of help', 'What is missing', 'Question'],
      /** In a list under the name of the place. */
      here: 'this area',
      kind: { unknown: 'Not known', undated: 'Undated', old: 'Over three years old' },
    },
    interventions: {
      caption: (place: string) => `Interventions that a source shows in ${place}`,
      columns: ['Intervention', 'The Matrix', 'Services', 'Sources'],
    },
  },
};
