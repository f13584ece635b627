// What the page opens with: the first of these that a nation has; else its first featured rate.
export const preferredIndicators: readonly string[] = ['developmental-concern-27-30-months-three-year'];
