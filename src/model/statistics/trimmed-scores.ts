// Keeps a few extreme areas from deciding how much all areas differ.
import { quantile } from 'd3-array';
import type { FunnelScore } from './funnel-scores.ts';
import { midRanks } from './permutation-p.ts';

export type Trimming = 'winsorise' | 'truncate' | 'none';

/** Brings z below the `trim` quantile up to it, and above the 1−trim quantile down to it (type 7). */
function winsorised(scores: readonly FunnelScore[], trim: number): readonly FunnelScore[] {
  const z = scores.map((score) => score.z);
  const [low, high] = [quantile(z, trim) ?? -Infinity, quantile(z, 1 - trim) ?? Infinity];
  return scores.map((score) => ({ ...score, z: Math.min(high, Math.max(low, score.z)) }));
}

/** Leaves out the lowest and the highest of 1/trim groups of ranks; few areas lose none. */
function truncated(scores: readonly FunnelScore[], trim: number): readonly FunnelScore[] {
  const groups = 1 / trim;
  const group = midRanks(scores.map((score) => score.z)).map((rank) =>
    Math.floor((rank * groups) / (scores.length + 1)),
  );
  return scores.filter((_, i) => Number(group[i]) > 0 && Number(group[i]) < groups - 1);
}

/** `trim`: share at each end, above 0 and below ½. */
export function trimScores(scores: readonly FunnelScore[], trimming: Trimming, trim: number): readonly FunnelScore[] {
  if (trimming === 'none') return scores;
  return trimming === 'winsorise' ? winsorised(scores, trim) : truncated(scores, trim);
}
