// Limits over a run of denominators, close enough together for a smooth curve.
import type { FunnelLimits } from '../catalogue.ts';
import type { FunnelShape } from './funnel-shape.ts';

const steps = 40;

/** About 40 whole numbers from the smallest to the largest, each the same factor above the one before. */
function denominatorRun(denominators: readonly number[]): readonly number[] {
  const [smallest, largest] = [Math.min(...denominators), Math.max(...denominators)];
  const factor = (largest / smallest) ** (1 / (steps - 1));
  const run = Array.from({ length: steps }, (_, step) => Math.round(smallest * factor ** step));
  return [...new Set([smallest, ...run.slice(1, -1), largest])];
}

/** From the smallest to the largest of `denominators`; a place where a limit does not exist is left out. */
export function funnelLimitRun(denominators: readonly number[], { limitsAt }: FunnelShape): readonly FunnelLimits[] {
  return denominatorRun(denominators).flatMap((x) => {
    const { lower95, upper95, lower998, upper998 } = limitsAt(x);
    if (lower95 === null || upper95 === null || lower998 === null || upper998 === null) return [];
    return [{ x, lower95, upper95, lower998, upper998 }];
  });
}
