// Texts that every page shares: names, navigation, notices.
export const shell = {
  siteName: 'Infant Mental Health Coverage Atlas',
  shortName: 'Infant Mental Health Atlas',
  skip: 'Skip to content',
  menu: 'Pages',
  pages: {
    overview: 'Overview',
    coverage: 'Coverage',
    need: 'Need',
    gaps: 'Gaps',
    indicators: 'Indicators',
    areas: 'Boards',
    services: 'Services',
    evidence: 'Evidence',
    present: 'Present',
    data: 'Data',
  },
  descriptions: {
    overview:
      "Where families in Scotland and Northern Ireland can get help with their baby's mental health, how that stands against need, and how sure we are.",
    coverage:
      'Which services for babies and parents are in place in each health board, at which tier, and what is not known.',
    need: 'How many babies may need help with their emotional health: births, children under 3, and what research would expect.',
    indicators:
      'How health boards and councils differ on births, early development, family circumstances and services.',
    areas:
      'The picture in each health board, council and trust: coverage, services, indicators, need and what is not known.',
    services: 'A directory of services for infant and perinatal mental health, with sources and dates.',
    evidence: 'Which interventions have evidence, who offers them, what has been recommended, and what happened when.',
    present: 'Stories to tell in a room: one figure a scene, with its finding, notes for the presenter and sources.',
    data: 'Sources, licences, definitions and downloads behind every number in the atlas.',
  },
  title: (page: string) => `${page} · Infant Mental Health Coverage Atlas`,
  edition: (edition: string) => `Edition ${edition}`,
  nation: 'Nation',
  loading: 'Loading',
  stale: 'Loading the new figures',
  problem: {
    title: 'This part could not be loaded',
    body: (what: string) => `${what} did not arrive. The rest of the page stands.`,
    retry: 'Try again',
    notStarted:
      'The atlas has not started. This is the usual view of the page, whatever the link asks for. Reload the page to try again.',
    part: 'This part of the page did not arrive. Load the page again to see it.',
    withoutScript: 'Without JavaScript every link shows the usual view of a page.',
    drawing: 'This figure could not be drawn. Its table may still be right; the rest of the page stands.',
  },
  notes: {
    title: 'About this link',
    'unknown-key': (key: string) => `The link asks for “${key}”, which this page does not have. It is left out.`,
    'unknown-value': (key: string, found: string) =>
      `The link asks for ${key} “${found}”, which does not exist in this edition. The usual view is shown.`,
    'said-twice': (key: string, found: string) =>
      `The link says ${key} more than once. The first counts; “${found}” is left out.`,
    'not-in-view': (page: string, found: string) =>
      `There is no figure “${found}” ${page === 'indicators' ? 'for this indicator' : 'in this view'}. Another one of its page is shown.`,
    'no-figures': (page: string) => `The page “${page}” has no figures. One of the overview is shown.`,
    'unknown-page': (_key: string, found: string) => `There is no page “${found}”. This is the overview.`,
    'older-edition': (key: string, found: string) =>
      `This link is from an older edition. What it calls ${key} “${found}” is not quite the same now: compare the definitions.`,
    'too-long': () => 'The link is too long to be read. The usual view is shown.',
  },
  footer: {
    about:
      'An open atlas of what is known about help for babies and their parents: by whom, and as at when. “None” is never “not known”.',
    licence: 'Code under the MIT licence. Figures under the licences of their sources.',
    sources: 'Sources and licences',
    downloads: 'Download the data',
    pictures: 'Pictures',
    editions: 'Earlier editions',
  },
};
