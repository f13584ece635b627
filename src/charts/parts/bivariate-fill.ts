// How need and provision together fill an area: four colours that stay apart for every colour vision, or the hatch.
import type { NeedAndProvision } from '../../model/figures/figure.ts';
import { hatchFill, type HatchSpace } from './hatch.ts';

export function bivariateFill(place: NeedAndProvision | null, space: HatchSpace = 'pixels'): string {
  return place === null ? hatchFill('unknown', space) : `var(--both-${place})`;
}
