// Which figures a presentation draws as its own editable chart, and with what numbers. Knows nothing of files.
import type { Comparator, Figure } from '../../model/figures/figure.ts';
import { bandsChart, rankedChart } from './bar-charts.ts';
import { funnelChart } from './funnel-chart.ts';
import { isNative } from './native-kinds.ts';
import { scatterChart } from './scatter-chart.ts';
import { trendChart } from './trend-chart.ts';

/** Colours are RRGGBB, widths and sizes points. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: 'dash' | 'sysDot' | 'sysDash';
}

export interface Fill {
  readonly colour: string;
  /** Name of a pattern as presentations have them, drawn in `colour` over `ground`. */
  readonly pattern?: { readonly name: string; readonly ground: string };
  readonly outline?: string;
}

export interface Marker {
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond';
  readonly size: number;
  readonly fill: string;
  readonly line: string;
}

export type Side = 'r' | 'l' | 't' | 'b';

export interface PointName {
  readonly text: string;
  readonly side: Side;
  /** Set where it stands for more than a point: then it is bold. */
  readonly colour?: string;
}

export interface Series {
  readonly name: string;
  /** Unrounded; null = no point is drawn. */
  readonly values: readonly (number | null)[];
  /** Of bars. */
  readonly fill?: Fill;
  /** Of bars that differ, by place. */
  readonly fills?: ReadonlyMap<number, Fill>;
  /** Of lines; without it points stand alone. */
  readonly stroke?: Stroke;
  /** Of points; without it a line has none. */
  readonly marker?: Marker;
  /** Of points that differ, by place. */
  readonly markers?: ReadonlyMap<number, Marker>;
  /** Words beside points, by place. */
  readonly names?: ReadonlyMap<number, PointName>;
  /** How far a line reaches up and down from each value, along the axis of values; null = not at all. */
  readonly reach?: {
    readonly plus: readonly (number | null)[];
    readonly minus: readonly (number | null)[];
    readonly hasCaps: boolean;
    readonly stroke: Stroke;
  };
  /** True where each value is printed in or behind its bar. */
  readonly isPrinted?: boolean;
  /** False where another entry speaks for it. */
  readonly inLegend: boolean;
}

export interface NumberAxis {
  readonly min: number;
  readonly max: number;
  /** Between two ticks, from `min` on; null leaves it to the program. */
  readonly step: number | null;
  /** Each tick is so many times the one before; null = plain. */
  readonly base: number | null;
  /** As spreadsheets write it. */
  readonly format: string;
  readonly title: string;
}

export interface NativeChart {
  readonly type: 'bar' | 'stacked' | 'line' | 'scatter';
  /** Names of the values; of a scatter, the numbers across. */
  readonly across: readonly string[] | readonly number[];
  readonly series: readonly Series[];
  readonly values: NumberAxis;
  /** True where names across have no room side by side. */
  readonly areNamesTurned?: boolean;
  /** Of a scatter. */
  readonly acrossAxis: NumberAxis | null;
  /** Format of the values that are printed. */
  readonly format: string;
  /** A line across all bars. */
  readonly comparator: Comparator | null;
  /** Where values are drawn, as shares of the chart's width and height. */
  readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly hasLegend: boolean;
  /** Sentences for what the page draws and the chart cannot. */
  readonly said: readonly string[];
}

/**
 * Null where a picture and a table say it better. Expected numbers of children are among those: a chart of a presentation
 * holds one exact number for each end, and an expected number is a range in words.
 */
export function nativeChart(figure: Figure): NativeChart | null {
  if (figure.unavailable !== null || !isNative(figure)) return null;
  switch (figure.kind) {
    case 'ranked-bars':
      return rankedChart(figure);
    case 'coverage-bands':
      return bandsChart(figure);
    case 'trend':
      return trendChart(figure);
    case 'funnel':
      return funnelChart(figure);
    case 'equity-scatter':
      return scatterChart(figure);
  }
}
