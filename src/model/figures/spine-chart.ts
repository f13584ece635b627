// Figure: an area's indicators, one a row, between the worst and the best area, with the nation in the middle.
import { strings } from '../../app/strings/index.ts';
import type { AreaIndicator } from '../areas/area-indicators.ts';
import type { AreaPlace } from '../areas/area-place.ts';
import { comparisonHeadline, comparisonTally } from '../areas/comparison-tally.ts';
import type { BenchmarkComparison } from '../statistics/benchmark-comparison.ts';
import type { LegendEntry, SpineChartFigure, SpineGroup, SpineRow } from './figure.ts';
import { sourceLines } from './source-lines.ts';
import { isOnSpine, notComparedNotes, spineRow, type SpineContext } from './spine-rows.ts';
import { spineTwin } from './spine-twin.ts';

const text = strings.spine;
const inLegend: readonly BenchmarkComparison[] = ['better', 'similar', 'worse', 'higher', 'lower', 'not_compared'];

/** Rows in the order of the indicators; counts and what has no value of the nation stand beneath, in words. */
export function spineChartFigure(
  place: AreaPlace,
  indicators: readonly AreaIndicator[],
  from: Omit<SpineContext, 'nationName'>,
): SpineChartFigure {
  const { area, nation, geography } = place;
  const context = { ...from, nationName: nation.name };
  const groups = groupsOf(indicators, context);
  const rows = groups.flatMap((group) => group.rows.filter((row) => row.drawn !== null));
  const title = comparisonHeadline(place, comparisonTally(indicators));
  const legend = legendOf(rows, nation.name);
  const most = Math.max(0, ...indicators.filter(isOnSpine).map(({ shared }) => shared.spread.areas));
  return {
    kind: 'spine-chart',
    id: 'spine-chart',
    title,
    subtitle: text.subtitle(area.name, nation.name),
    alt: text.alt(area.name, nation.name, title),
    notes: rows.length > 0 ? notesOf(indicators, nation.name) : [],
    sources: sourceLines(
      from.sources,
      indicators.flatMap(({ shared }) => shared.sources),
    ),
    twin: spineTwin(area.shortName, indicators, context),
    unavailable: indicators.length > 0 ? null : text.none(geography.noun.one, nation.name),
    areaName: area.shortName,
    nationName: nation.name,
    groups,
    legend,
    spreadLabel: text.legend.spread(most, geography.noun),
    middleLabel: text.legend.middle(geography.noun),
    cautions: cautionsOf(indicators),
  };
}

function cautionsOf(indicators: readonly AreaIndicator[]): SpineChartFigure['cautions'] {
  const about = new Map<string, readonly string[]>();
  for (const { indicator, shared } of indicators)
    if (shared.caution !== null)
      about.set(shared.caution, [...(about.get(shared.caution) ?? []), indicator.shortTitle]);
  return [...about].map(([caution, titles]) => ({ titles, caution }));
}

/** Apart, since left and right mean different things in each. */
function groupsOf(indicators: readonly AreaIndicator[], context: SpineContext): readonly SpineGroup[] {
  return (['direction', 'neutral', 'plain'] as const)
    .map((id) => ({
      id,
      title: text.groups[id],
      sides: id === 'plain' ? null : text.sides[id],
      rows: indicators.filter((each) => groupOf(each) === id).map((each) => spineRow(each, context)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function groupOf(of: AreaIndicator): SpineGroup['id'] {
  if (!isOnSpine(of)) return 'plain';
  return of.indicator.polarity === 'neutral' ? 'neutral' : 'direction';
}

function legendOf(rows: readonly SpineRow[], nation: string): readonly LegendEntry<BenchmarkComparison>[] {
  return inLegend
    .map((key) => ({
      key,
      label: text.comparison[key](nation),
      count: rows.filter(({ comparison, value }) => comparison === key && value !== null).length,
    }))
    .filter(({ count }) => count > 0);
}

function notesOf(indicators: readonly AreaIndicator[], nation: string): readonly string[] {
  return [
    text.notes.axis(nation),
    `${text.notes.compared(nation)} ${text.notes.chance}`,
    ...notComparedNotes(indicators),
    ...(indicators.some(({ indicator }) => indicator.measure === 'count') ? [text.notes.counts(nation)] : []),
    ...intervalNotes(indicators),
  ];
}

/** Which intervals are ours; nothing where none is. */
function intervalNotes(indicators: readonly AreaIndicator[]): readonly string[] {
  const held = indicators.filter(({ method }) => method !== null);
  const ours = held.filter(({ method }) => method !== 'source');
  if (ours.length === 0) return [];
  if (ours.length === held.length) return [text.notes.ours];
  return [text.notes.someOurs(ours.map(({ indicator }) => indicator.shortTitle).join('; '))];
}
