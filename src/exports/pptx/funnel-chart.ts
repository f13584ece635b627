// Funnel plot as a chart of a presentation: limits as lines, areas as points whose shape says how far out they lie.
import { strings } from '../../app/strings/index.ts';
import type { FunnelFigure, FunnelPoint, FunnelReach } from '../../model/figures/figure.ts';
import { reachOf } from '../../model/figures/funnel-words.ts';
import { colours } from './colours.ts';
import { labelSides } from './label-sides.ts';
import type { Marker, NativeChart, NumberAxis, PointName, Series, Stroke } from './native-chart.ts';
import { multiplyingAxis, plainAxis } from './number-axis.ts';
import { decimalsOf, numberFormat } from './number-format.ts';
import { boundsOf, inchesOf } from './plot-places.ts';
import { nameSize } from './scatter-chart.ts';

const text = strings.exports.slides;
const words = strings.funnel.legend;
const plot = { x: 0.07, y: 0.15, w: 0.9, h: 0.66 };

const limits: readonly {
  readonly key: 'upper998' | 'upper95' | 'lower95' | 'lower998';
  readonly name: string;
  readonly inLegend: boolean;
}[] = [
  { key: 'upper998', name: words.limits998, inLegend: true },
  { key: 'upper95', name: words.limits95, inLegend: true },
  { key: 'lower95', name: text.lowerLimit(words.limits95), inLegend: false },
  { key: 'lower998', name: text.lowerLimit(words.limits998), inLegend: false },
];
const strokes = {
  outer: { colour: colours.muted, width: 1.75, dash: 'dash' },
  inner: { colour: colours.strongRule, width: 1.5, dash: 'sysDot' },
} as const satisfies Readonly<Record<string, Stroke>>;
const marks: Readonly<Record<FunnelReach, Marker>> = {
  within: { symbol: 'circle', size: 9, fill: colours.derived, line: colours.bar },
  beyond_95: { symbol: 'square', size: 9, fill: colours.bar, line: colours.bar },
  beyond_998: { symbol: 'triangle', size: 12, fill: colours.picked, line: colours.picked },
};

/** The limits are lines over the same numbers across. Every area beyond the 95 per cent limits is named, and the picked one. */
export function funnelChart(figure: FunnelFigure): NativeChart {
  const [axis, values] = axesOf(figure);
  const before = figure.limits.length;
  const padded = (own: readonly (number | null)[]) => [...own, ...figure.points.map(() => null)];
  const names = namesOf(figure, axis, values);
  const areas = ({ key, label, count }: FunnelFigure['legend'][number]): Series => {
    const isOf = (point: FunnelPoint) => reachOf(point.place) === key;
    return {
      name: text.counted(label, count),
      values: [...figure.limits.map(() => null), ...figure.points.map((point) => (isOf(point) ? point.y : null))],
      marker: marks[key],
      markers: new Map(
        figure.points.flatMap((point, place) =>
          isOf(point) && point.selected ? [[before + place, { ...marks[key], fill: colours.picked, size: 12 }]] : [],
        ),
      ),
      names: new Map(
        figure.points.flatMap((point, place) => {
          const name = names[place];
          return isOf(point) && name ? [[before + place, name] as const] : [];
        }),
      ),
      inLegend: count > 0,
    };
  };
  return {
    type: 'scatter',
    across: [...figure.limits.map(({ x }) => x), ...figure.points.map(({ x }) => x)],
    series: [
      ...limits.map(({ key, name, inLegend }) => ({
        ...{ name, inLegend },
        values: padded(figure.limits.map((limit) => limit[key])),
        stroke: key.endsWith('998') ? strokes.outer : strokes.inner,
      })),
      {
        name: text.comparator(figure.target.name, figure.target.printed),
        values: padded(figure.limits.map(() => figure.target.value)),
        stroke: { colour: colours.comparator, width: 1.75 },
        inLegend: true,
      },
      ...figure.legend.map(areas),
    ],
    values,
    acrossAxis: axis,
    format: values.format,
    comparator: null,
    plot,
    hasLegend: true,
    said: figure.findings.slice(0, 1),
  };
}

function axesOf({
  scale,
  xDomain,
  xTicks,
  xLabel,
  yDomain,
  yTicks,
  yLabel,
  points,
}: FunnelFigure): readonly [NumberAxis, NumberAxis] {
  const counted = points.map(({ x }) => x);
  const [least, most] = [Math.min(...counted), Math.max(...counted)];
  const across =
    scale === 'log'
      ? multiplyingAxis(least, most, xLabel)
      : roomFor(plainAxis(xDomain, xTicks, '', xLabel), least, most);
  const unit = yTicks.some(({ label }) => label.endsWith('%')) ? '%' : yLabel;
  const values = plainAxis(yDomain, yTicks, unit, yLabel);
  return [across, { ...values, format: numberFormat(unit, decimalsOf(yTicks.map(({ label }) => label))) }];
}

/** A step more where a point stands on an end. */
function roomFor(axis: NumberAxis, least: number, most: number): NumberAxis {
  const step = axis.step ?? 0;
  return {
    ...axis,
    min: least <= axis.min && axis.min > 0 ? axis.min - step : axis.min,
    max: most >= axis.max ? axis.max + step : axis.max,
  };
}

function namesOf(
  { points, target }: FunnelFigure,
  across: NumberAxis,
  values: NumberAxis,
): readonly (PointName | null)[] {
  const isNamed = ({ isNamed, place }: FunnelPoint) => isNamed || reachOf(place) !== 'within';
  const bounds = boundsOf(plot);
  const line = inchesOf(plot, across, values, across.max, target.value).y;
  const places = points.map((point) => ({
    ...inchesOf(plot, across, values, point.x, point.y),
    name: isNamed(point) ? point.label : null,
  }));
  const sides = labelSides(places, [{ ...bounds, top: line - 0.02, bottom: line + 0.02 }], bounds, nameSize);
  return places.map(({ name }, place) => (name === null ? null : { text: name, side: sides[place] ?? 'r' }));
}
