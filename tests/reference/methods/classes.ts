// Class breaks of maps.
import { equalIntervalBreaks } from '../../../src/model/statistics/equal-interval-classes.ts';
import { headTailBreaks } from '../../../src/model/statistics/head-tail-breaks.ts';
import { naturalClasses } from '../../../src/model/statistics/natural-classes.ts';
import { quantileThresholds } from '../../../src/model/statistics/quantile-classes.ts';
import { method, type Methods } from '../method.ts';

interface Classes {
  readonly x: readonly (number | null)[];
  readonly k: number;
}

export const methods: Methods = {
  'class.ckmeans': method<Classes>(({ x, k }) => {
    const { clusters, fit } = naturalClasses(x, k);
    return { clusters, gvf: fit };
  }),
  'class.equalInterval': method<Classes>(({ x, k }) => ({ breaks: equalIntervalBreaks(x, k).breaks })),
  'class.quantile': method<Classes>(({ x, k }) => ({ thresholds: quantileThresholds(x, k).thresholds })),
  'class.headTail': method<{ x: readonly (number | null)[]; thr: number }>(({ x, thr }) => ({
    breaks: headTailBreaks(x, thr).breaks,
  })),
};
