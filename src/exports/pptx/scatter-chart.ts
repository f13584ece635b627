// Need against provision as a chart of a presentation: an area that is not known in full is a line between its two ends.
import { strings } from '../../app/strings/index.ts';
import type { EquityScatterFigure, ScatterPoint } from '../../model/figures/figure.ts';
import { colours } from './colours.ts';
import { labelSides } from './label-sides.ts';
import type { Marker, NativeChart, NumberAxis, PointName, Series } from './native-chart.ts';
import { plainAxis } from './number-axis.ts';
import { boundsOf, inchesOf } from './plot-places.ts';

const text = strings.exports.slides;
const plot = { x: 0.07, y: 0.12, w: 0.9, h: 0.7 };
export const nameSize = 11;

const isKnown = ({ lower, upper }: ScatterPoint): boolean => lower === upper;
/** The picked area is larger, with a dark edge. */
const marker = (point: Pick<ScatterPoint, 'isIsland' | 'selected'>, fill: string, line = fill): Marker => ({
  symbol: point.isIsland ? 'square' : 'circle',
  size: point.selected ? 14 : 10,
  fill: point.selected && fill === colours.bar ? colours.picked : fill,
  line: point.selected ? colours.picked : line,
});

export function scatterChart(figure: EquityScatterFigure): NativeChart {
  const { points, kinds, comparator } = figure;
  const across = needAxis(figure);
  // The end of the axis is a little above the highest number, so that no point is cut in half.
  const values: NumberAxis = { min: 0, max: kinds + 0.5, step: 1, base: null, format: '0', title: figure.yLabel };
  const names = namesOf(points, across, values, comparator?.value ?? null);
  const of = (
    pick: (point: ScatterPoint) => number | null,
    fill: string,
    line = fill,
  ): Pick<Series, 'values' | 'marker' | 'markers'> => ({
    values: [...points.map(pick), ...(comparator ? [null, null] : [])],
    marker: marker({ isIsland: false, selected: false }, fill, line),
    markers: new Map(
      points.flatMap((point, place) =>
        (point.isIsland || point.selected) && pick(point) !== null ? [[place, marker(point, fill, line)]] : [],
      ),
    ),
  });
  const range = (point: ScatterPoint): number | null => (isKnown(point) ? null : point.upper - point.lower);
  const namesWhere = (wanted: boolean) =>
    new Map([...names].filter(([place]) => points.some((point, at) => at === place && isKnown(point) === wanted)));
  return {
    type: 'scatter',
    across: [...points.map(({ need }) => need), ...(comparator ? [comparator.value, comparator.value] : [])],
    series: [
      {
        name: text.known,
        ...of((point) => (isKnown(point) ? point.lower : null), colours.bar),
        names: namesWhere(true),
        inLegend: true,
      },
      {
        name: text.ifNo,
        ...of((point) => (isKnown(point) ? null : point.lower), colours.context, colours.muted),
        reach: {
          plus: points.map(range),
          minus: points.map(() => null),
          hasCaps: false,
          stroke: { colour: colours.strongRule, width: 3 },
        },
        inLegend: true,
      },
      {
        name: text.ifYes,
        ...of((point) => (isKnown(point) ? null : point.upper), colours.muted),
        names: namesWhere(false),
        inLegend: true,
      },
      ...(comparator
        ? [
            {
              name: text.comparator(comparator.name, comparator.printed),
              values: [...points.map(() => null), values.min, values.max],
              stroke: { colour: colours.comparator, width: 1.75, dash: 'dash' as const },
              inLegend: true,
            },
          ]
        : []),
    ],
    values,
    acrossAxis: across,
    format: '0',
    comparator: null,
    plot,
    hasLegend: true,
    said: points.some(({ isIsland }) => isIsland) ? [text.islands] : [],
  };
}

/** Half a step of room before zero, where the axis prints nothing. */
function needAxis({ xDomain, xTicks, xLabel }: EquityScatterFigure): NumberAxis {
  const unit = xTicks.some(({ label }) => label.endsWith('%')) ? '%' : '';
  const axis = plainAxis(xDomain, xTicks, unit, xLabel);
  if (axis.step === null || axis.min !== 0) return axis;
  const step = axis.step / 2;
  return { ...axis, min: -step, step, format: `${axis.format};;${axis.format}` };
}

/** One name for each area, at its upper end; areas at the very same place share one. */
function namesOf(
  points: readonly ScatterPoint[],
  across: NumberAxis,
  values: NumberAxis,
  line: number | null,
): ReadonlyMap<number, PointName> {
  const keyOf = ({ need, lower, upper }: ScatterPoint) => [need.toPrecision(6), lower, upper].join(' ');
  const sharing = new Map<string, readonly ScatterPoint[]>();
  for (const point of points) sharing.set(keyOf(point), [...(sharing.get(keyOf(point)) ?? []), point]);
  const at = (point: ScatterPoint, kinds: number) => inchesOf(plot, across, values, point.need, kinds);
  const ends = points.map((point, place) => {
    const here = sharing.get(keyOf(point)) ?? [];
    const name = here[0] === points[place] ? here.map(({ label }) => label).join(', ') : null;
    return { ...at(point, point.upper), name, isBold: here.some(({ selected }) => selected) };
  });
  const ranges = points
    .filter((point) => !isKnown(point))
    .map((point) => {
      const [top, bottom] = [at(point, point.upper), at(point, point.lower)];
      return { left: top.x - 0.05, right: top.x + 0.05, top: top.y, bottom: bottom.y + 0.07 };
    });
  const nation = line === null ? [] : [lineBox(inchesOf(plot, across, values, line, 0).x)];
  const sides = labelSides(ends, [...ranges, ...nation], bounds, nameSize);
  return new Map(
    ends.flatMap(({ name, isBold }, place) =>
      name === null
        ? []
        : [
            [
              place,
              {
                text: name,
                side: sides[place] ?? 'r',
                ...(isBold ? { colour: colours.picked } : {}),
              },
            ],
          ],
    ),
  );
}

const bounds = boundsOf(plot);
const lineBox = (x: number) => ({ left: x - 0.03, right: x + 0.03, top: bounds.top, bottom: bounds.bottom });
