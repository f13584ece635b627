// Shapes of a point by its place in the funnel: round inside, a square beyond 95 %, a triangle that points out beyond 99.8 %.
import type { FunnelPlace } from '../../model/catalogue.ts';

const circle = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z';
const square = 'M-5 -5H5V5H-5Z';

/** Outlines around 0 0, about ten pixels wide. */
export const funnelShapes: Readonly<Record<FunnelPlace, string>> = {
  within: circle,
  low_95: square,
  high_95: square,
  high_998: 'M0 -7.5L7.5 5.5H-7.5Z',
  low_998: 'M0 7.5L7.5 -5.5H-7.5Z',
};
