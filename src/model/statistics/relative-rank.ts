// Where groups stand in the people ordered from most to least deprived: the middle of each group's stretch of 0 to 1.
import type { WeightedArea } from './weighted-values.ts';

export interface RankedArea extends WeightedArea {
  /** Middle of the group's stretch, 0 (most deprived) to 1. */
  readonly rank: number;
}

/** R_i = shares of all groups before it + half its own share (methods.md, section 3.5), in the order given. */
export function withRelativeRanks(areas: readonly WeightedArea[]): readonly RankedArea[] {
  let before = 0;
  return areas.map((area) => {
    const rank = before + area.share / 2;
    before += area.share;
    return { ...area, rank };
  });
}
