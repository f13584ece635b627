// An expected number of children is not data: this type keeps it out of shading, ranking, indices and tests.

declare const synthetic: unique symbol;

/**
 * A number that was worked out as children × a prevalence from elsewhere. It holds nothing local but the number of
 * children, so TypeScript refuses it wherever a number is asked for: no class, rank, mean or test can be made of it.
 */
export interface ExpectedNumber {
  readonly [synthetic]: 'expected number of children';
}

/** From the low to the high end; never one number. */
export interface NeedRange {
  readonly low: ExpectedNumber;
  readonly high: ExpectedNumber;
}

/** A range with marks: points of the evidence inside (or outside) it, never a centre. */
export interface NeedEstimate extends NeedRange {
  readonly marks: readonly ExpectedNumber[];
}

/** Only the arithmetic of statistics/need-*.ts makes one. */
export const expectedFrom = (children: number): ExpectedNumber => children as unknown as ExpectedNumber;

/**
 * The number behind it. ESLint lets only that arithmetic and two files of this folder have it: expected-words.ts, which
 * rounds it outwards to be read, and expected-geometry.ts, which places it in a drawing.
 */
export const numberBehind = (expected: ExpectedNumber): number => expected as unknown as number;
