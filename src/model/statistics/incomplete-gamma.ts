// The incomplete gamma function for large shapes, where the library is off by up to 1 % (0.8 % at 10,000 events).

/** Shapes for which this file is used: below, the library is exact; above, the sums grow long and its error is below 1e-9. */
export const isLargeShape = (shape: number): boolean => shape >= 500 && shape <= 1e8;

/** How far ln Γ lies above Stirling's formula. */
const beyondStirling = (shape: number): number => 1 / (12 * shape) - 1 / (360 * shape ** 3) + 1 / (1260 * shape ** 5);

/** x^a·e^(−x)/Γ(a): the density times x, without the overflow of its parts (Loader 2000). */
function densityTimes(shape: number, x: number): number {
  const apart = (x - shape) / shape;
  return Math.sqrt(shape / (2 * Math.PI)) * Math.exp(-beyondStirling(shape) - shape * (apart - Math.log1p(apart)));
}

/** Σ xⁿ/(a(a+1)…(a+n)): the lower part over the factor in front. */
function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** The continued fraction of the upper part, by Lentz's method; x > a. */
function upperFraction(shape: number, x: number): number {
  let odd = x + 1 - shape;
  let ratio = Infinity;
  let inverse = 1 / odd;
  let fraction = inverse;
  for (let n = 1, change = 0; Math.abs(change - 1) > Number.EPSILON && n < 1e6; n += 1) {
    const step = -n * (n - shape);
    odd += 2;
    inverse = 1 / (step * inverse + odd);
    ratio = odd + step / ratio;
    change = ratio * inverse;
    fraction *= change;
  }
  return fraction;
}

/** Probabilities that a gamma value with a large `shape` and rate 1 lies below and above x > 0. */
export function gammaTails(shape: number, x: number): { readonly lower: number; readonly upper: number } {
  const factor = densityTimes(shape, x);
  if (x <= shape + 1) {
    const lower = factor * lowerSeries(shape, x);
    return { lower, upper: 1 - lower };
  }
  const upper = factor * upperFraction(shape, x);
  return { lower: 1 - upper, upper };
}

/** Newton steps from a first guess of the quantile at p, 0 < p < 1, to the last digits. */
export function polishedGammaQuantile(p: number, shape: number, guess: number): number {
  let x = guess;
  for (let step = 0; step < 4; step += 1) {
    const { lower, upper } = gammaTails(shape, x);
    // The smaller tail has the digits.
    const excess = p < 0.5 ? lower - p : 1 - p - upper;
    x -= (excess * x) / densityTimes(shape, x);
  }
  return x;
}
