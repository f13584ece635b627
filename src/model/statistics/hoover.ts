// The Hoover index: what share of provision would have to move to match need.
import { valued, type Statistic, type Valued } from './statistic.ts';
import { sumOver } from './weighted-values.ts';

export type WhyNoHoover =
  'too_few_areas' | 'provision_missing' | 'need_missing' | 'amount_not_valid' | 'no_provision' | 'no_need';

type Amounts = readonly (number | null)[];

const isAmount = (amount: number | null): boolean => amount === null || (amount >= 0 && Number.isFinite(amount));

function whyNot(provision: Amounts, need: Amounts): WhyNoHoover | null {
  if (provision.length !== need.length) throw new Error('hoover: one need a provision, in the same order.');
  if (need.length < 2) return 'too_few_areas';
  if (need.includes(null)) return 'need_missing';
  if (![...provision, ...need].every(isAmount)) return 'amount_not_valid';
  if (need.every((amount) => amount === 0)) return 'no_need';
  return provision.some((amount) => Number(amount) > 0) ? null : 'no_provision';
}

const shares = (amounts: Amounts): readonly number[] => {
  const total = sumOver(amounts, Number);
  return amounts.map((amount) => Number(amount) / total);
};

/** ½Σ|share of provision − share of need|. */
const halfDistance = (provision: readonly number[], need: readonly number[]): number =>
  sumOver([...provision.entries()], ([i, share]) => Math.abs(share - Number(need[i]))) / 2;

/**
 * Hoover index, 0 (provision follows need exactly) to 1 (methods.md, section 3.6). `need` is measured, never a synthetic
 * estimate. Throws an Error where the lengths differ.
 */
export function hoover(provision: Amounts, need: Amounts): Valued<WhyNoHoover> {
  const missing = whyNot(provision, need) ?? (provision.includes(null) ? 'provision_missing' : null);
  return valued<WhyNoHoover>(missing ?? halfDistance(shares(provision), shares(need)));
}

interface Sides {
  /** Shares of need and, among the known alone, of provision. */
  readonly known: readonly { readonly need: number; readonly share: number }[];
  readonly unknown: readonly number[];
}

/**
 * The least: the unknown areas together hold what their need is. Each step away from it lies that far from their need, and
 * brings the known areas no more than that nearer to theirs.
 */
function least({ known, unknown }: Sides): number {
  const held = sumOver(unknown, Number);
  return sumOver(known, ({ need, share }) => Math.abs((1 - held) * share - need)) / 2;
}

/** The most: the unknown areas hold nothing, or one of them holds as good as all. */
function most({ known, unknown }: Sides): number {
  const nothing = (sumOver(known, ({ need, share }) => Math.abs(share - need)) + sumOver(unknown, Number)) / 2;
  return Math.max(nothing, ...unknown.map((need) => 1 - need));
}

/**
 * Bounds of the Hoover index where provision is null in some areas: over every amount (0 or more, without end) that they
 * may hold. `known`: share of need in the areas whose provision is known. At least one known area must have provision.
 */
export function hooverBounds(
  provision: Amounts,
  need: Amounts,
): Statistic<{ lower: number; upper: number; known: number }, WhyNoHoover> {
  const missing = whyNot(provision, need);
  if (missing !== null) return { lower: null, upper: null, known: null, missing };
  const [held, needed] = [shares(provision), shares(need)];
  const rows = needed.map((share, i) => ({ need: share, share: Number(held[i]), isKnown: provision[i] !== null }));
  const known = rows.filter((row) => row.isKnown);
  const sides = { known, unknown: rows.filter((row) => !row.isKnown).map((row) => row.need) };
  return { lower: least(sides), upper: most(sides), known: sumOver(known, (row) => row.need), missing: null };
}
