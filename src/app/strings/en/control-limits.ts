// Texts of the usual range (control limits) of a line over time.
import { formatCount } from '../../../model/figures/format.ts';

export const controlLimits = {
  band: (name: string) => `Usual range of ${name}`,
  range: (lower: string, upper: string) => `${lower} to ${upper}`,
  mean: (mean: string) => `mean ${mean}`,
  outside: 'Outside the usual range',
  shift: 'Six or more in a row on one side of the mean',
  outsideMark: 'outside the usual range',
  read: 'Points inside the band are what usual ups and downs look like.',
  note: (name: string, from: string, to: string, range: string) =>
    `Usual range of ${name}, ${from} to ${to}: ${range}.`,
  outsideCount: (points: number, outside: number, shifts: number) =>
    `Of its ${formatCount(points)} figures, ${formatCount(outside)} ${outside === 1 ? 'lies' : 'lie'} outside; ${formatCount(shifts)} ${shifts === 1 ? 'run' : 'runs'} of six or more ${shifts === 1 ? 'stays' : 'stay'} on one side of the mean.`,
  moved: 'Where many lie outside, or stay on one side for long, the level itself has moved.',
  method: 'Method: mean ± 2.66 times the mean step from one figure to the next (XmR chart).',
  missing: {
    overlapping_averages:
      'No usual range is drawn: each figure is an average over years that overlap with the next, so ups and downs are smoothed away.',
    a_count_of_births_or_people: 'No usual range is drawn: numbers go up and down with how many people there are.',
    counts_not_known: 'No usual range is drawn: without the counts it cannot be told whether they are large enough.',
    small_counts: 'No usual range is drawn: the counts are too small for one.',
  },
};
