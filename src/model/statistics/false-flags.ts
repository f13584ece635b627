// How often at least one of several areas is flagged although none differs.

/**
 * Chance that one or more of `areas` independent areas fall outside limits that hold `confidence` of them by chance:
 * 1 − confidence^areas (methods.md, section 0, rule 9). Null unless `areas` is a whole number from 0 and 0 ≤ confidence ≤ 1.
 */
export function chanceOfAnyFlag(areas: number, confidence: number): number | null {
  if (!Number.isInteger(areas) || areas < 0 || !(confidence >= 0 && confidence <= 1)) return null;
  return 1 - confidence ** areas;
}
