// The statistics by what they are for: how a mutation run adds up its answers, and which files may have no survivor.

/** In none of these files may a change go unnoticed: a slip shows a number of people that must stay hidden. */
const disclosureControl = 'Disclosure control';

/** Every file that no group names. */
const otherGroup = 'Intervals, rates, comparisons, series';

const groups: Readonly<Record<string, string>> = {
  [disclosureControl]: `attacker-interval audit-intervals count-table counts-behind-percentage disclosure-audit
    disclosure-threshold next-to-hide nhs-digital-rounding percentages-total round-to-base suppress-one-margin suppress-table`,
  'Coverage and need': `beta-binomial beta-from-moments beta-from-quantiles beta-shape binomial-range bounds-difference
    coverage-bounds deprivation-weighting known-count-bounds logit logit-interval logit-shift need-from-fifths need-gap
    need-of-tier need-range pert teams-per-births whole-number-quantile`,
  'Inequality between areas': `between-group-variance concentration-index deprivation-gradient dersimonian-laird
    entropy-terms expected-range gap gini hoover index-of-disparity mean-difference mean-log-deviation
    population-attributable-risk relative-rank slope-index slope-index-interval theil theil-decomposition weighted-line
    weighted-values`,
  'Correlation, neighbours, classes': `correlation-pairs critical-correlation equal-interval-classes head-tail-breaks kendall
    kendall-exact moran natural-classes neighbour-weights pearson pearson-interval permutation-p quantile-classes spearman`,
};

const groupByFile = new Map(
  Object.entries(groups).flatMap(([group, files]) => files.split(/\s+/).map((file) => [file, group] as const)),
);

/** Group of a file of `src/model/statistics`, named without folder and ending. */
export const groupOf = (file: string): string => groupByFile.get(file) ?? otherGroup;

export const mayNotSurvive = (file: string): boolean => groupOf(file) === disclosureControl;
