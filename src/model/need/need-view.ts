// What the need figures share: whom we count, by which prevalence, and the estimate for every area.
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { Area, Catalogue, Construct, Geography, IndicatorTable, Nation, NeedTable } from '../catalogue.ts';
import { needRange, needTotal } from '../statistics/need-range.ts';
import { countChildren, type CountedArea, type CountedChildren } from './children-counted.ts';
import type { NeedEstimate } from './expected.ts';
import { prevalenceRange, type PrevalenceRange } from './prevalence-range.ts';

/** The tables that a need range is made of; null where the package holds no such count for the nation. */
export interface NeedTables {
  readonly need: NeedTable;
  readonly births: IndicatorTable | null;
  readonly underThree: IndicatorTable | null;
}

export interface AreaNeed extends CountedArea {
  /** Null where there is no number of children. */
  readonly estimate: NeedEstimate | null;
}

export interface NeedView {
  readonly nation: Nation;
  readonly geography: Geography;
  readonly denominator: ViewSpec['denominator'];
  readonly construct: Construct;
  /** Null where studies give the construct no range for young children. */
  readonly range: PrevalenceRange | null;
  /** Null where no such count is held for the nation. */
  readonly counted: CountedChildren | null;
  /** Most children first; empty where the range or the count is missing. */
  readonly areas: readonly AreaNeed[];
  /** Every area of the geography, whether it has a number or not. */
  readonly places: readonly Area[];
  /** Sum of lows to sum of highs; null unless every area has a number. */
  readonly total: { readonly children: number; readonly estimate: NeedEstimate } | null;
  readonly table: NeedTable;
  readonly picked: string | null;
}

/** Throws where the catalogue has no nation or the need table no construct: the build would have refused it. */
export function needView(view: ViewSpec, catalogue: Catalogue, tables: NeedTables): NeedView {
  const nation = catalogue.nations.find(({ slug }) => slug === view.nation) ?? catalogue.nations[0];
  const geography = catalogue.geographies.find(({ id }) => id === nation?.mainGeography);
  const { constructs } = tables.need;
  const construct = constructs.find(({ id }) => id === view.construct) ?? constructs[0];
  if (!nation || !geography) throw new Error('catalogue.json: a nation without a geography; run npm run data again');
  if (!construct) throw new Error('need.json: no construct at all; run npm run data again');
  const range = prevalenceRange(construct);
  const table = view.denominator === 'births' ? tables.births : tables.underThree;
  const counted = table && countChildren(catalogue, nation, view.denominator, table);
  const areas = range && counted ? counted.areas.map((area) => areaNeed(area, range)) : [];
  return {
    nation,
    geography,
    denominator: view.denominator,
    construct,
    range,
    counted,
    areas,
    places: catalogue.areas.filter(({ level, parent }) => level === geography.level && parent === nation.code),
    total: totalOf(areas, counted),
    table: tables.need,
    picked: view.area,
  };
}

/** A number that is no number of children is none: an area without a range, in words, and never a broken page. */
function areaNeed(counted: CountedArea, { shares }: PrevalenceRange): AreaNeed {
  const { children } = counted;
  if (children === null || !(children >= 0 && Number.isFinite(children))) {
    return { ...counted, children: null, estimate: null };
  }
  return { ...counted, estimate: needRange(children, shares) };
}

function totalOf(areas: readonly AreaNeed[], counted: CountedChildren | null): NeedView['total'] {
  const estimates = areas.flatMap(({ estimate }) => estimate ?? []);
  const estimate = estimates.length === areas.length ? needTotal(estimates) : null;
  if (!estimate) return null;
  const summed = areas.reduce((sum, { children }) => sum + (children ?? 0), 0);
  return { children: counted?.nationChildren ?? summed, estimate };
}
