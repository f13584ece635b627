/** Longest query that is read: a longer one is nobody's link. */
export const longestQuery = 2000;
