// Figure: an indicator over time. The picked area and the nation stand out against the other areas; gaps stay gaps.
import { strings } from '../../app/strings/index.ts';
import { isCount } from '../indicators/comparator.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { missingOf, runsOf } from '../indicators/runs.ts';
import type { TrendFigure, TrendLine, TrendPoint } from './figure.ts';
import { placeOf } from './indicator-areas.ts';
import { everySource } from './source-lines.ts';
import { tickLabels } from './tick-labels.ts';
import { controlNotes, trendControl } from './trend-control.ts';
import { timeTicks, trendDomains, valueTicks } from './trend-axes.ts';
import { trendTitle } from './trend-title.ts';
import { trendTwin } from './trend-twin.ts';

const text = strings.indicators;

/** `unavailable` where fewer than two periods have a value in the lines that would be drawn. */
export function trendFigure(reading: IndicatorReading): TrendFigure {
  const { indicator, table } = reading;
  const lines = linesOf(reading);
  const points = lines.flatMap((line) => line.runs.flat());
  const control = trendControl(lines, reading);
  const limits = control ? [control.lower, control.upper] : [];
  const { timeDomain, valueDomain } = trendDomains(points, limits, isShortCount(points, reading));
  const [first, last] = endsOf(points);
  const unavailable = unavailableOf(points);
  const title = trendTitle(lines, reading);
  const subtitle = text.subtitle.overTime(indicator.title, indicator.unit, first, last);
  return {
    kind: 'trend',
    id: 'trend',
    title,
    subtitle,
    alt: text.trend.alt(title, lines.length, first, last),
    notes:
      unavailable === null ? [...notesOf(lines, valueDomain, reading), ...controlNotes(lines, control, reading)] : [],
    sources: everySource(table.sources),
    twin: trendTwin(lines, table.periods, subtitle, control, indicator.unit),
    unavailable,
    unit: indicator.unit,
    lines,
    timeDomain,
    valueDomain,
    timeTicks: timeTicks(table.periods, points, timeDomain),
    valueTicks: valueTicks(valueDomain, indicator),
    pickHint: reading.picked === null && reading.areas.length > 0 ? text.trend.pickHint : null,
    axisMark: valueDomain[0] > 0 ? text.trend.axisMark : null,
    control,
  };
}

/** Two counts make no trend: from zero, the step between them is drawn as large as it is. */
const isShortCount = (points: readonly TrendPoint[], reading: IndicatorReading): boolean =>
  isCount(reading) && new Set(points.map(({ at }) => at)).size < 3;

/** Words of the first and the last period with a point. */
function endsOf(points: readonly TrendPoint[]): readonly [string, string] {
  const ordered = points.toSorted((a, b) => a.at - b.at);
  return [ordered[0]?.period ?? '', ordered.at(-1)?.period ?? ''];
}

/** Lines with at least one point; counts show one place only, since a nation's count would flatten the others. */
function linesOf(reading: IndicatorReading): readonly TrendLine[] {
  const nation = nationLines(reading);
  const areas = areaLines(reading);
  const picked = areas.filter((line) => line.role === 'picked');
  const lines = isCount(reading) && nation.length > 0 ? (picked.length > 0 ? picked : nation) : [...areas, ...nation];
  return [...lines.filter(({ role }) => role === 'context'), ...lines.filter(({ role }) => role !== 'context')].filter(
    ({ runs }) => runs.length > 0,
  );
}

function areaLines({ block, areas, table, indicator, picked }: IndicatorReading): readonly TrendLine[] {
  if (!block) return [];
  return areas.map(({ code, name, shortName }) => ({
    ...{ code, name, shortName },
    role: code === picked ? 'picked' : 'context',
    runs: runsOf(block, placeOf(block, code), table.periods, indicator),
    missing: missingOf(block, placeOf(block, code), table.periods),
  }));
}

/** One line for the nation, or one for each group (a deprivation fifth) where the source gives groups. */
function nationLines({ national, nation, table, indicator }: IndicatorReading): readonly TrendLine[] {
  if (!national) return [];
  return national.areas.map((code, place) => {
    const group = national.groups?.[place] ?? null;
    const name = group ?? nation.name;
    const runs = runsOf(national, place, table.periods, indicator);
    const missing = missingOf(national, place, table.periods);
    return {
      code: group === null ? code : `${code}:${group}`,
      name,
      shortName: name,
      role: 'comparator',
      runs,
      missing,
    };
  });
}

function notesOf(
  lines: readonly TrendLine[],
  [from]: readonly [number, number],
  reading: IndicatorReading,
): readonly string[] {
  const { indicator, geography } = reading;
  const points = lines.flatMap((line) => line.runs.flat());
  const origins = new Set(points.map(({ origin }) => origin));
  const context = lines.some(({ role }) => role === 'context');
  return [
    ...(context ? [text.trend.context(geography.noun)] : []),
    ...(lines.some(({ runs }) => runs.length > 1) ? [text.trend.gaps] : []),
    ...(from > 0 ? [text.trend.axis(tickLabels([from], indicator)[0]?.label ?? '')] : []),
    ...(origins.size > 1 ? [text.trend.hollow] : origins.has('derived') ? [text.allDerived] : []),
  ];
}

function unavailableOf(points: readonly { readonly at: number; readonly period: string }[]): string | null {
  const times = new Set(points.map(({ at }) => at));
  if (times.size > 1) return null;
  return points[0] ? text.trend.onePeriod(points[0].period) : text.trend.none;
}
