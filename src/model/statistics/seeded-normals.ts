// Standard normal numbers that are the same on every machine.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normalQuantile } from './distributions.ts';

let kept: { readonly seed: number; readonly normals: Float64Array } = { seed: 0, normals: new Float64Array() };

/** The first `count` standard normal numbers, or more, of a seed. The longest row of the last seed is kept: it takes time. */
export function seededNormals(seed: number, count: number): Float64Array {
  if (kept.seed === seed && kept.normals.length >= count) return kept.normals;
  const random = xoroshiro128plus(seed);
  // Half a step off 0, where the normal distribution has no value.
  const normals = Float64Array.from({ length: count }, () => normalQuantile(uniformFloat64(random) + 2 ** -54) ?? 0);
  kept = { seed, normals };
  return normals;
}
