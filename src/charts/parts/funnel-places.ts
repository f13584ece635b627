// Where the points and limits of a funnel plot stand: per cent across, pixels down.
import type { FunnelFigure, FunnelPoint } from '../../model/figures/figure.ts';
import { placeNames, type PlacedName } from './label-places.ts';
import { acrossOf } from './scatter-places.ts';

export const plotHeight = 330;

type Axes = Pick<FunnelFigure, 'scale' | 'xDomain' | 'yDomain'>;
type Limit = 'lower95' | 'upper95' | 'lower998' | 'upper998';

/** Per cent of the width; equal steps multiply on a log scale. */
export function countedAcross(counted: number, { scale, xDomain: [from, to] }: Axes): number {
  const place = scale === 'log' ? Math.log : (value: number) => value;
  return acrossOf(place(counted), [place(from), place(to)]);
}

export function valueDown(value: number, { yDomain: [from, to] }: Axes): number {
  return Number((plotHeight * (1 - (value - from) / (to - from))).toFixed(2));
}

/** Corners of a limit as `x y` pairs, a thousand wide: stretched to the width by the drawing. */
function cornersOf(figure: FunnelFigure, limit: Limit): readonly string[] {
  return figure.limits.map(
    (at) => `${Number((countedAcross(at.x, figure) * 10).toFixed(2))} ${valueDown(at[limit], figure)}`,
  );
}

export const limitLine = (figure: FunnelFigure, limit: Limit): string => `M${cornersOf(figure, limit).join('L')}`;

/** The stretch between two limits, closed. */
export const limitBand = (figure: FunnelFigure, lower: Limit, upper: Limit): string =>
  `M${[...cornersOf(figure, upper), ...cornersOf(figure, lower).toReversed()].join('L')}Z`;

export interface PlacedFunnelPoint {
  readonly point: FunnelPoint;
  readonly across: number;
  readonly down: number;
  readonly name: PlacedName | null;
}

/** The picked area's name finds its room first, and is drawn last: nothing covers it. */
export function placeFunnelPoints(figure: FunnelFigure): readonly PlacedFunnelPoint[] {
  const places = figure.points.map((point) => ({
    point,
    across: countedAcross(point.x, figure),
    down: valueDown(point.y, figure),
  }));
  const ordered = places.toSorted((a, b) => Number(b.point.selected) - Number(a.point.selected));
  const names = placeNames(
    ordered.map(({ point: { code, label, isNamed, selected }, ...place }) => ({
      ...place,
      code,
      name: isNamed ? label : null,
      isPicked: selected,
    })),
    plotHeight,
  );
  return ordered.toReversed().map((place) => ({ ...place, name: names.get(place.point.code) ?? null }));
}
