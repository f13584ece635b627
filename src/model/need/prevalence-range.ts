// The range of prevalence that a construct is shown with, and the points of the evidence that are marked in it.
import type { Construct, NeedTable, Prevalence } from '../catalogue.ts';
import type { PrevalenceShares } from '../statistics/need-range.ts';

export interface ReferenceMark {
  /** Per cent. */
  readonly point: number;
  readonly prevalence: Prevalence;
}

export interface PrevalenceRange {
  readonly construct: Construct;
  /** Per cent. */
  readonly low: number;
  readonly high: number;
  readonly prevalence: Prevalence;
  /** The study's own point where it gives one, then single studies that are quoted. */
  readonly references: readonly ReferenceMark[];
  readonly shares: PrevalenceShares;
}

/** Null where studies give a construct no range that may stand for young children: a single figure is not shown as one. */
export function prevalenceRange(construct: Construct): PrevalenceRange | null {
  const prevalence = construct.prevalences.find(({ use }) => use === 'default_range');
  if (!prevalence || prevalence.low === null || prevalence.high === null) return null;
  const { low, high } = prevalence;
  const references = [prevalence, ...construct.prevalences.filter(({ use }) => use === 'reference_mark')].flatMap(
    (each): ReferenceMark[] => (each.point === null ? [] : [{ point: each.point, prevalence: each }]),
  );
  const marks = references.map(({ point }) => point / 100);
  return { construct, low, high, prevalence, references, shares: { low: low / 100, high: high / 100, marks } };
}

/** Constructs that a range can be drawn for, in the order of the table: the default first. */
export function rangedConstructs({ constructs }: NeedTable): readonly Construct[] {
  return constructs.filter((construct) => prevalenceRange(construct) !== null);
}
