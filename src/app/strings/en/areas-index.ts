// Texts of the list of areas.
export const areasIndex = {
  title: 'Boards',
  heading: (count: number, total: number) =>
    count === 0
      ? `All ${total} boards and trusts have an answer for every kind of help`
      : `In ${count === total ? `all ${total}` : `${count} of ${total}`} boards and trusts, some answers are not known`,
  lede: 'Open an area for its coverage, services, indicators, expected range, and what to ask next.',
  births: (period: string) => `Births ${period}`,
  share: 'Share of births',
  known: 'Kinds of help known',
  knownOf: (known: number, asked: number) => `${known} of ${asked}`,
  specialist: 'Specialist services',
  councils: 'Council areas',
  nation: (nation: string, nouns: string) => `${nation}: ${nouns}`,
};
