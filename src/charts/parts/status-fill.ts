// How a status fills an area, a tile or a stretch of a bar.
import type { Status } from '../../model/catalogue.ts';
import { hatchFill, type HatchSpace } from './hatch.ts';

export function statusFill(status: Status, space: HatchSpace = 'pixels'): string {
  if (status === 'yes') return 'var(--status-yes)';
  if (status === 'no') return 'var(--status-no)';
  return hatchFill(status, space);
}
