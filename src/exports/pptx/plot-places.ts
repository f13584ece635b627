// Where a value stands on a slide, in inches of its chart.
import { chartBox } from './chart-box.ts';
import type { NativeChart, NumberAxis } from './native-chart.ts';
import type { Box } from './label-sides.ts';

type Plot = NativeChart['plot'];

/** Share of the way along an axis. */
export function shareOf(value: number, { min, max, base }: NumberAxis): number {
  const of = base === null ? (each: number) => each : Math.log;
  return (of(value) - of(min)) / (of(max) - of(min));
}

export const inchesOf = (plot: Plot, across: NumberAxis, values: NumberAxis, x: number, y: number) => ({
  x: (plot.x + shareOf(x, across) * plot.w) * chartBox.w,
  y: (plot.y + (1 - shareOf(y, values)) * plot.h) * chartBox.h,
});

export const boundsOf = ({ x, y, w, h }: Plot): Box => ({
  left: x * chartBox.w,
  right: (x + w) * chartBox.w,
  top: y * chartBox.h,
  bottom: (y + h) * chartBox.h,
});
