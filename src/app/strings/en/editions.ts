// Texts of editions and of addresses that lead on or lead nowhere. Build scripts put them into pages of their own.
export const editions = {
  kept: {
    label: 'Edition',
    says: (edition: string) => `Edition ${edition}, kept unchanged.`,
    current: 'See this view in the current edition',
    start: 'Go to the current edition',
  },
  forward: {
    title: (name: string) => `${name} has a new code`,
    body: (old: string, code: string) => `The area code ${old} was replaced by ${code}. This page leads on to it.`,
    link: (name: string) => `Go to ${name}`,
  },
  notFound: {
    title: 'There is no such page',
    body: 'The address may have been typed or copied with a mistake. Pages that were published stay at their address.',
    start: 'Go to the start of the atlas',
  },
  list: {
    title: 'Editions that are kept',
    body: 'Each stays at its own address, unchanged. Corrections are made in the current edition only.',
    link: (edition: string) => `Edition ${edition}`,
    current: 'Go to the current edition',
  },
};
