// Texts of the Overview page.
export const overview = {
  title: 'Overview',
  heading: (nation: string) => `Help for babies’ mental health in ${nation}: what is known, and what is not`,
  lede: 'Babies’ emotional health grows in their first relationships. Help ranges from a health visitor for every family to specialist teams and hospital units. It is uneven, some of its funding ends, and many answers are missing. This atlas shows all three.',
  findings: {
    label: 'Four findings',
    births: (nation: string, period: string) => `babies were born in ${nation} in ${period}`,
    coverage: (weights: string, noun: string) =>
      `of ${weights} were in a ${noun} area with an infant mental health team throughout`,
    coverageBroad: (range: string, known: string) =>
      `${range} if part of an area counts. The answer is known for ${known}.`,
    need: (label: string) =>
      `of them would be expected to be classified with ${label}, if studies from elsewhere hold here`,
    needNote: 'A range from research, not a count of children here.',
    known: (all: string) => `of ${all} answers about services are known`,
    age: (old: string) => `${old} of the known answers are over three years old or undated.`,
    range: (from: string, to: string) => `${from} to ${to}`,
  },
  ways: {
    title: 'Ways in',
    entries: {
      coverage: [
        'What is in place, where?',
        'Each kind of help on the map, tier by tier, with the share of births it reaches.',
      ],
      need: ['How many babies may need help?', 'Births, children under 3, and the range that research would expect.'],
      gaps: [
        'Where do need and provision part?',
        'Need beside specialist help, coverage where children live, ends of funding, and what to ask next.',
      ],
      indicators: [
        'How do areas differ?',
        'Births, early development, family life and services, for boards and councils.',
      ],
      areas: ['What is the picture in one place?', 'One page for every board, council and trust.'],
      services: ['Which services are there?', 'A directory with sources and dates, and a street map.'],
      evidence: [
        'What works, and who offers it?',
        'Interventions with evidence, recommendations and what happened when.',
      ],
      data: ['Can I trust it and reuse it?', 'Sources, licences, definitions and downloads.'],
    },
  },
};
