// An expected number of children is not data: this type keeps it out of shading, ranking, indices and tests.

declare const synthetic: unique symbol;

/**
 * A number that was worked out as children × a prevalence from elsewhere. It holds nothing local but the number of
 * children, so TypeScript refuses it wherever a number is asked for: no class, rank, mean or test can be made of it.
 */
export interface Expected {
  readonly [synthetic]: 'expected number of children';
}

/** A range of expected numbers; the marks are points of the evidence inside (or outside) it, never a centre. */
export interface NeedEstimate {
  readonly low: Expected;
  readonly high: Expected;
  readonly marks: readonly Expected[];
}

/** Only statistics/need-range.ts makes one. */
export const expectedFrom = (children: number): Expected => children as unknown as Expected;

/** The number behind it, to be drawn or printed as part of its range; for model/figures and its own arithmetic alone. */
export const numberToDraw = (expected: Expected): number => expected as unknown as number;
