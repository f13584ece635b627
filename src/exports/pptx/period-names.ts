// Names of periods under a chart: side by side in a few lines, or turned where there are too many.
import { chartBox } from './chart-box.ts';
import type { NativeChart } from './native-chart.ts';
import { linesOf, textWidth } from './text-width.ts';

const size = 12;
export const turnedSize = 9;
const mostLines = 3;

/** Turned names take from the height of the plot what they need. */
export function roomForNames(
  plot: NativeChart['plot'],
  names: readonly string[],
): Pick<NativeChart, 'plot' | 'areNamesTurned'> {
  const slot = (plot.w * chartBox.w) / Math.max(1, names.length);
  if (names.every((name) => linesOf(name, slot * 0.9, size) <= mostLines)) return { plot, areNamesTurned: false };
  const longest = Math.max(...names.map((name) => textWidth(name, turnedSize)));
  const bottom = (longest + 0.15) / chartBox.h;
  return { plot: { ...plot, h: Number((1 - plot.y - bottom).toFixed(3)) }, areNamesTurned: true };
}
