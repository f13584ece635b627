// Which figures a presentation draws as its own editable chart, and with what numbers. Knows nothing of pixels or files.
import type { Figure } from '../../model/figures/figure.ts';
import { bandsChart, rankedChart } from './bar-charts.ts';
import { funnelChart, scatterChart } from './point-charts.ts';
import { trendChart } from './trend-chart.ts';

export interface Series {
  readonly name: string;
  /** Unrounded; null = no point is drawn. */
  readonly values: readonly (number | null)[];
  /** RRGGBB */
  readonly colour: string;
  /** Names beside its points, in the order of the values; left out where none stand there. */
  readonly pointNames?: readonly string[];
}

export interface NativeChart {
  readonly type: 'bar' | 'stacked' | 'line' | 'scatter';
  /** Names of the values; of a scatter, the numbers across. */
  readonly across: readonly string[] | readonly number[];
  readonly series: readonly Series[];
  /** How many of the first series of a scatter are lines; the others are points. */
  readonly lines: number;
  /** Colour of each bar, where they differ. */
  readonly barColours: readonly string[] | null;
  /** Number format of values and of the axis, as spreadsheets write it. */
  readonly format: string;
  readonly acrossFormat: string;
  readonly acrossTitle: string;
  readonly valueTitle: string;
  readonly domain: readonly [number, number] | null;
  readonly acrossDomain: readonly [number, number] | null;
  readonly isLogarithmic: boolean;
  /** Sentences for what the page draws and the chart cannot. */
  readonly said: readonly string[];
}

/**
 * Null where a picture and a table say it better. Expected numbers of children are among those: a chart of a presentation
 * holds one exact number for each end, and an expected number is a range in words.
 */
export function nativeChart(figure: Figure): NativeChart | null {
  if (figure.unavailable !== null) return null;
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
    default:
      return null;
  }
}
