// Funnel and scatter as charts of a presentation.
import { strings } from '../../app/strings/index.ts';
import type { EquityScatterFigure, FunnelFigure } from '../../model/figures/figure.ts';
import { colours } from './colours.ts';
import type { NativeChart, Series } from './native-chart.ts';
import { decimalsOf, numberFormat } from './number-format.ts';

const text = strings.exports.slides;
const limits = ['upper998', 'upper95', 'lower95', 'lower998'] as const;

/** The limits are lines over the same numbers across; areas are points among them, each with its name. */
export function funnelChart(figure: FunnelFigure): NativeChart {
  const across = [...figure.limits.map(({ x }) => x), ...figure.points.map(({ x }) => x)];
  const noPoints = figure.points.map(() => null);
  const lines: readonly Series[] = [
    ...limits.map((key) => ({
      name: text.limit[key],
      values: [...figure.limits.map((limit) => limit[key]), ...noPoints],
      colour: key.endsWith('998') ? colours.muted : colours.context,
    })),
    {
      name: figure.target.name,
      values: [...figure.limits.map(() => figure.target.value), ...noPoints],
      colour: colours.comparator,
    },
  ];
  const empty = figure.limits.map(() => null);
  return {
    type: 'scatter',
    across,
    series: [
      ...lines,
      {
        name: text.areas,
        values: [...empty, ...figure.points.map(({ y }) => y)],
        colour: colours.bar,
        pointNames: [...empty.map(() => ''), ...figure.points.map(({ label, isNamed }) => (isNamed ? label : ''))],
      },
    ],
    lines: lines.length,
    barColours: null,
    format: numberFormat(
      figure.yLabel,
      decimalsOf([figure.target.printed, ...figure.yTicks.map(({ label }) => label)]),
    ),
    acrossFormat: '#,##0',
    acrossTitle: figure.xLabel,
    valueTitle: figure.yLabel,
    domain: figure.yDomain,
    acrossDomain: figure.xDomain,
    isLogarithmic: figure.scale === 'log',
    said: [text.comparator(figure.target.name, figure.target.printed)],
  };
}

/** What is not known in full has two points, its two ends, of two series. */
export function scatterChart(figure: EquityScatterFigure): NativeChart {
  const { points, xTicks, comparator } = figure;
  const isKnown = ({ lower, upper }: (typeof points)[number]) => lower === upper;
  const series = (name: string, colour: string, pick: (point: (typeof points)[number]) => number | null): Series => {
    const values = points.map(pick);
    return {
      name,
      colour,
      values,
      pointNames: points.map(({ label }, place) => (values[place] === null ? '' : label)),
    };
  };
  return {
    type: 'scatter',
    across: points.map(({ need }) => need),
    series: [
      series(text.known, colours.bar, (point) => (isKnown(point) ? point.lower : null)),
      series(text.ifNo, colours.context, (point) => (isKnown(point) ? null : point.lower)),
      series(text.ifYes, colours.muted, (point) => (isKnown(point) ? null : point.upper)),
    ],
    lines: 0,
    barColours: null,
    format: '0',
    acrossFormat: numberFormat(
      xTicks.some(({ label }) => label.endsWith('%')) ? '%' : '',
      decimalsOf(xTicks.map(({ label }) => label)),
    ),
    acrossTitle: figure.xLabel,
    valueTitle: figure.yLabel,
    domain: [0, figure.kinds],
    acrossDomain: figure.xDomain,
    isLogarithmic: false,
    said: comparator ? [text.comparator(comparator.name, comparator.printed)] : [],
  };
}
