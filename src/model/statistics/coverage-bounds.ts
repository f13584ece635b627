// How much is covered when some answers are not known: a band from "unknown counts as no" to "unknown counts as yes".
import { fsum } from 'd3-array';
import type { Status } from '../catalogue.ts';

/** Shares from 0 to 1. */
export interface Band {
  readonly lower: number;
  readonly upper: number;
}

/** Why there is no band. */
export type NoBand = 'no_areas' | 'weights_missing' | 'weights_zero';

export interface CoverageBounds {
  /** How many areas have each status. */
  readonly counts: Readonly<Record<Status, number>>;
  /** Share of the weight with each status; they add up to 1. */
  readonly shares: Readonly<Record<Status, number>> | null;
  /** Only `yes` is covered. */
  readonly strict: Band | null;
  /** `yes` and `partial` are covered. */
  readonly broad: Band | null;
  /** Share of the weight whose status is known. */
  readonly known: number | null;
  /** Set where the four above are null. */
  readonly missing: NoBand | null;
}

type ByStatus = Readonly<Record<Status, number>>;

function byStatus(amount: (status: Status) => number): ByStatus {
  return {
    yes: amount('yes'),
    partial: amount('partial'),
    developing: amount('developing'),
    no: amount('no'),
    unknown: amount('unknown'),
  };
}

function whyNoBand(weights: readonly (number | null)[]): NoBand | null {
  if (weights.length === 0) return 'no_areas';
  if (weights.includes(null)) return 'weights_missing';
  return weights.every((weight) => weight === 0) ? 'weights_zero' : null;
}

/** Sums are built up in an order that keeps 0 ≤ lower ≤ upper ≤ 1 exactly, whatever the rounding. */
function bandsFrom({
  yes,
  partial,
  developing,
  no,
  unknown,
}: ByStatus): Pick<CoverageBounds, 'strict' | 'broad' | 'known'> {
  const possible = yes + unknown;
  const total = possible + partial + developing + no;
  return {
    strict: { lower: yes / total, upper: possible / total },
    broad: { lower: (yes + partial) / total, upper: (possible + partial) / total },
    known: (total - unknown) / total,
  };
}

/**
 * Bounds of the covered share (methods.md, section 4): L = Σw·1[covered]/Σw, U = Σw·1[covered or unknown]/Σw.
 * `weights[i]` (births, or any share) belongs to `statuses[i]`. Without weights the bands are null and `missing` says why.
 * Throws an Error where the lengths differ or a weight is negative or not finite.
 */
export function coverageBounds(statuses: readonly Status[], weights: readonly (number | null)[]): CoverageBounds {
  if (statuses.length !== weights.length) throw new Error('coverageBounds: one weight a status, in the same order.');
  if (weights.some((weight) => weight !== null && !(weight >= 0 && Number.isFinite(weight)))) {
    throw new Error('coverageBounds: a weight is negative or not finite; use null where there is none.');
  }
  const counts = byStatus((status) => statuses.filter((each) => each === status).length);
  const missing = whyNoBand(weights);
  if (missing !== null) return { counts, shares: null, strict: null, broad: null, known: null, missing };
  const sums = byStatus((status) =>
    fsum(
      weights.filter((_, i) => statuses[i] === status),
      (weight) => weight,
    ),
  );
  const total = fsum(weights, (weight) => weight);
  return { counts, shares: byStatus((status) => sums[status] / total), ...bandsFrom(sums), missing };
}
