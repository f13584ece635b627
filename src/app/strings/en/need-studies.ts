// Texts of the table of studies on the Need page.
export const needStudies = {
  title: 'What studies found',
  lede: 'Never add these up: they overlap. One child can be in several of them.',
  construct: 'What was measured',
  population: 'In whom',
  age: 'Age',
  found: 'Found',
  use: 'How it is used here',
  wording: 'Words to use',
  source: 'Source',
  uses: {
    default_range: 'the range shown',
    reference_mark: 'a mark in the range',
    alternative: 'another estimate, not shown as a range',
    context: 'context only',
  },
  interval: '95% interval',
  upTo: (percent: string) => `up to ${percent}%`,
  from: (percent: string) => `from ${percent}%`,
  note: 'Note',
};
