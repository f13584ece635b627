// Texts on intervals and places, for every figure of an indicator: whose the interval is, and why there is none.
import { formatCount, listed } from '../../../model/figures/format.ts';

const method = { source: 'the source’s own', wilson: 'Wilson', byar: 'Byar', poisson_exact: 'exact Poisson' };

export const intervals = {
  own: 'The thin line is a 95% interval, the source’s own.',
  ours: (methods: readonly string[]) =>
    `The thin line is a 95% interval, worked out by us from the counts (${listed(methods)}).`,
  both: (own: number, ours: number, methods: readonly string[]) =>
    `The thin line is a 95% interval: the source’s own for ${formatCount(own)}, worked out by us from the counts (${listed(methods)}) for ${formatCount(ours)}.`,
  someNone: {
    everyone_counted: 'Figures without a line have none: everyone, or everything, was counted.',
    no_counts: 'Figures without a line have none: the source gives none, and not the counts that we would need.',
    counts_not_whole: 'Figures without a line have none: their counts are averages or sums of shared areas.',
    not_a_rate: 'Figures without a line have none: they are neither a share nor a rate.',
  },
  how: 'How intervals are worked out',
  method,
  whose: (by: keyof typeof method) => (by === 'source' ? method.source : `ours (${method[by]})`),
  spoken: (from: string, to: string, isOurs: boolean) =>
    `95% interval ${from} to ${to}, ${isOurs ? 'worked out by us' : method.source}`,
  lower: 'Interval from',
  upper: 'Interval to',
  by: 'Whose interval',
  notArrived:
    'How sure these figures are is not shown in full: the file that says it did not arrive. Load the page again to see it.',
  why: {
    everyone_counted: 'No intervals: everyone, or everything, was counted, so nothing is left to chance.',
    no_counts: 'No intervals: the source gives none, and not the counts that we would need to work them out.',
    counts_not_whole:
      'No intervals: the source gives none, and these counts are averages or sums of shared areas, so none can be worked out.',
    not_a_rate:
      'No intervals: the source gives none, and this is neither a share nor a rate that we could work them out for.',
  },
  /** Heading of the section that says more. */
  title: 'How sure are we?',
  /** `3rd to 11th`, or one place. */
  places: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  placesOf: (from: string, to: string, of: number) => `${from === to ? from : `${from} to ${to}`} of ${of}`,
};
