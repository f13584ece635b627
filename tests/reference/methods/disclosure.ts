// Disclosure control.
import { auditIntervals, type Margin } from '../../../src/model/statistics/audit-intervals.ts';
import { countsBehindPercentage } from '../../../src/model/statistics/counts-behind-percentage.ts';
import { nhsDigitalCounts } from '../../../src/model/statistics/nhs-digital-rounding.ts';
import { roundToBase } from '../../../src/model/statistics/round-to-base.ts';
import { suppressOneMargin } from '../../../src/model/statistics/suppress-one-margin.ts';
import { method, type Methods } from '../method.ts';

interface Audit {
  readonly cells: readonly (number | null)[];
  readonly suppressed: readonly number[];
  readonly margins: readonly Margin[];
}

interface OneMargin {
  readonly counts: readonly (number | null)[];
  readonly threshold: number;
  readonly total_published: boolean;
}

type Counts = readonly (number | null)[];

export const methods: Methods = {
  'sdc.auditIntervals': method<Audit>(({ cells, suppressed, margins }) => {
    const { intervals, disclosed } = auditIntervals(cells, suppressed, margins);
    const named = intervals?.map(({ cell, lower, upper }) => [cell, [lower, upper]]);
    return { intervals: named ? Object.fromEntries(named) : null, disclosed };
  }),
  'sdc.countsConsistentWithPercent': method<{ n: number; percent: number; dp: number }>(({ n, percent, dp }) => {
    const { least, most, count } = countsBehindPercentage(n, percent, dp);
    return { candidates: least === null ? [] : [least, most], count };
  }),
  'sdc.nhsDigitalSubnational': method<{ values: Counts }>(({ values }) => ({
    display: nhsDigitalCounts(values).printed,
  })),
  'sdc.roundBase': method<{ values: Counts; base: number }>(({ values, base }) => ({
    rounded: roundToBase(values, base).rounded,
  })),
  'sdc.suppressOneMargin': method<OneMargin>(({ counts, threshold, total_published }) =>
    suppressOneMargin(counts, threshold, total_published),
  ),
};
