// Figure: areas by value and number counted, with the limits of what chance explains.
import { ticks } from 'd3-array';
import { strings } from '../../app/strings/index.ts';
import type { Area, FunnelTable } from '../catalogue.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printValue, printWithUnit } from '../indicators/print-value.ts';
import type { FunnelFigure, FunnelPoint, Twin } from './figure.ts';
import { capitalise, formatNumber } from './format.ts';
import { countedAxis, countedOf, funnelValueDomain } from './funnel-axes.ts';
import { funnelFindings, funnelNotes, funnelTitle, reachOf } from './funnel-words.ts';
import { measureWords } from './indicator-words.ts';
import { everySource } from './source-lines.ts';
import { tickLabels } from './tick-labels.ts';

const text = strings.funnel;
const empty: FunnelTable = { target: 0, points: [], limits: [], phi: 1, phiUntrimmed: 1, tau2: 0, widened: false };

/** `unavailable` with the reason where the build worked out no funnel for the period. */
export function funnelFigure(reading: IndicatorReading): FunnelFigure {
  const { indicator, geography, table, statistics } = reading;
  const worked = statistics?.funnel.result ?? null;
  const funnel = worked ?? empty;
  const points = pointsOf(funnel, reading);
  const counted = countedOf(indicator.unit);
  const axis = countedAxis(points.map(({ x }) => x));
  const title = worked ? funnelTitle(worked, points, reading) : text.title.unavailable;
  const yDomain = funnelValueDomain(funnel);
  const target = printValue(funnel.target, indicator);
  const subtitle = text.subtitle(measureWords(reading));
  return {
    kind: 'funnel',
    id: 'funnel',
    title,
    subtitle,
    alt: worked ? text.alt(title, points.length, geography.noun, target) : text.altNone(title),
    notes: worked ? funnelNotes(worked, reading) : [],
    sources: everySource(table.sources),
    twin: twinOf(points, subtitle, counted, reading),
    unavailable: worked ? null : text.unavailable[statistics?.funnel.missing ?? 'no_statistics'],
    xLabel: axis.scale === 'log' ? text.logAxis(counted) : text.axis(counted),
    yLabel: capitalise(indicator.unit),
    ...axis,
    yDomain,
    yTicks: tickLabels(ticks(...yDomain, 4), indicator),
    target: { name: text.target(geography.noun), value: funnel.target, printed: target },
    limits: funnel.limits.toSorted((a, b) => a.x - b.x),
    points,
    legend: (['within', 'beyond_95', 'beyond_998'] as const).map((key) => ({
      key,
      label: text.legend[key],
      count: points.filter(({ place }) => reachOf(place) === key).length,
    })),
    findings: worked ? funnelFindings(points, reading, worked.widened) : [],
  };
}

function pointsOf({ points }: FunnelTable, reading: IndicatorReading): readonly FunnelPoint[] {
  const placed = reading.areas.flatMap((area, index) => {
    const point = points[index] ?? null;
    return point ? [pointOf(area, point, reading)] : [];
  });
  return placed.toSorted((a, b) => a.x - b.x || (a.code < b.code ? -1 : 1));
}

function pointOf(
  area: Area,
  { x, y, place }: NonNullable<FunnelTable['points'][number]>,
  { indicator, picked }: IndicatorReading,
): FunnelPoint {
  const selected = area.code === picked;
  return {
    code: area.code,
    name: area.name,
    label: area.shortName,
    x,
    y,
    place,
    isNamed: selected || reachOf(place) === 'beyond_998',
    words: text.words(area.name, printWithUnit(y, indicator), formatNumber(x), text.place[place]),
    selected,
  };
}

function twinOf(
  points: readonly FunnelPoint[],
  caption: string,
  counted: string,
  { indicator }: IndicatorReading,
): Twin {
  return {
    caption,
    columns: [
      { label: strings.indicators.columns.area, numeric: false },
      { label: indicator.unit, numeric: true },
      { label: text.twin.counted(counted), numeric: true },
      { label: text.twin.place, numeric: false },
    ],
    rows: points.map(({ code, name, x, y, place }) => [
      { text: name, code },
      { text: printValue(y, indicator), value: y },
      { text: formatNumber(x), value: x },
      { text: capitalise(text.place[place]) },
    ]),
  };
}
