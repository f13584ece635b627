// Below which number a count of people is hidden.

export interface DisclosureTopic {
  /** Child protection, looked-after children, admissions to a perinatal mental health unit, substance use. */
  readonly isSensitive: boolean;
  /** The area is an island board. */
  readonly isIsland: boolean;
}

/** Least count that may be printed: 5, or 10 where the topic is sensitive or the area an island board (methods.md, 5.1). */
export const disclosureThreshold = ({ isSensitive, isIsland }: DisclosureTopic): number =>
  isSensitive || isIsland ? 10 : 5;

/** A count of 1 or more under its threshold; 0 may be printed. */
export const isSmallCount = (count: number, threshold: number): boolean => count >= 1 && count < threshold;
