// The deprivation-weighted scenario: the same national total, spread by an assumed slope. Never evidence about an area.
import { fsum } from 'd3-array';
import type { Scenario } from '../../spec/view-spec.ts';
import type { Area, AreaFifths, ChildrenByFifth } from '../catalogue.ts';
import { benchmarkedGradient } from '../statistics/deprivation-weighting.ts';
import { needFromFifths } from '../statistics/need-from-fifths.ts';
import { needTotal } from '../statistics/need-range.ts';
import type { ExpectedNumber, NeedEstimate, NeedRange } from './expected.ts';
import type { AreaNeed, NeedView } from './need-view.ts';
import type { PrevalenceRange } from './prevalence-range.ts';
import { scenarioConstruct, scenarioSlopes } from './scenario-slopes.ts';

export type ScenarioChoice = Exclude<Scenario, 'none'>;

export interface ScenarioArea {
  readonly area: Area;
  readonly children: number;
  readonly derived: boolean;
  /** Of its children aged 0 to 2, the measured share in the most deprived fifth. */
  readonly mostDeprived: number;
  /** Without the scenario: the same share everywhere. */
  readonly even: NeedEstimate;
  readonly weighted: NeedRange;
}

/**
 * `no_need`: there is no range to start from. `no_slope`: the slopes are of another construct. `no_fifths`: the nation has
 * no children by deprivation. `area_lacking`: an area has no children counted, or a fifth is missing. `not_solved`: no
 * spread over the fifths gives the national share.
 */
export type WhyNoNeedScenario = 'no_need' | 'no_slope' | 'no_fifths' | 'area_lacking' | 'not_solved';

export interface NeedScenario {
  readonly choice: ScenarioChoice;
  readonly missing: WhyNoNeedScenario | null;
  /** Names of the areas that lack something; empty otherwise. */
  readonly lacking: readonly string[];
  /** Most children first; empty where anything is missing. */
  readonly areas: readonly ScenarioArea[];
  /** Sum of lows to sum of highs: the total without the scenario again. */
  readonly total: NeedRange | null;
  readonly fifths: ChildrenByFifth | null;
}

interface Weighed {
  readonly own: AreaNeed & { readonly children: number; readonly estimate: NeedEstimate };
  readonly shares: readonly number[];
}

/** Shares of an area's children in each fifth; null where one is missing or there are no children. */
export function sharesByFifth(fifths: AreaFifths | undefined): readonly number[] | null {
  if (!fifths || fifths.children.length !== 5) return null;
  const known = fifths.children.filter((children) => children !== null && children >= 0);
  const total = fsum(known, Number);
  return known.length === 5 && total > 0 && Number.isFinite(total) ? known.map((each) => Number(each) / total) : null;
}

export function needScenario(need: NeedView, choice: ScenarioChoice): NeedScenario {
  const fifths = need.table.fifths.find(({ nation }) => nation === need.nation.code) ?? null;
  const none = (missing: WhyNoNeedScenario, lacking: readonly string[] = []): NeedScenario => {
    return { choice, missing, lacking, areas: [], total: null, fifths };
  };
  if (!need.range || need.areas.every(({ estimate }) => estimate === null)) return none('no_need');
  if (need.construct.id !== scenarioConstruct) return none('no_slope');
  if (!fifths) return none('no_fifths');
  const weighed = need.areas.flatMap((own): Weighed[] => {
    const shares = sharesByFifth(fifths.areas.find(({ area }) => area === own.area.code));
    const { children, estimate } = own;
    return shares && children !== null && estimate ? [{ own: { ...own, children, estimate }, shares }] : [];
  });
  const lacking = need.places.filter(({ code }) => !weighed.some(({ own }) => own.area.code === code));
  if (lacking.length > 0) {
    return none(
      'area_lacking',
      lacking.map(({ name }) => name),
    );
  }
  const areas = spread(weighed, need.range, scenarioSlopes[choice].logOddsRatio);
  if (!areas) return none('not_solved');
  return { choice, missing: null, lacking: [], areas, total: totalOf(areas), fifths };
}

const totalOf = (areas: readonly ScenarioArea[]): NeedRange | null =>
  needTotal(areas.map(({ weighted }) => ({ ...weighted, marks: [] })));

/**
 * p_b = Σ w_bq·p_q for the low and the high end, each benchmarked so that Σ N_b·p_b = Σ N_b × the national share. The
 * national shares by fifth are those of the children counted here, so that the total cannot change.
 */
function spread(weighed: readonly Weighed[], { shares }: PrevalenceRange, slope: number): ScenarioArea[] | null {
  const children = fsum(weighed, ({ own }) => own.children);
  const national = [0, 1, 2, 3, 4].map(
    (fifth) => fsum(weighed, ({ own, shares: byFifth }) => own.children * (byFifth[fifth] ?? 0)) / children,
  );
  const ends = [shares.low, shares.high].map((end) => benchmarkedGradient(national, slope, end).prevalences);
  const [low, high] = ends;
  if (!low || !high) return null;
  const areas = weighed.flatMap(({ own, shares: byFifth }): ScenarioArea[] => {
    const at = (prevalences: readonly number[]): ExpectedNumber | null =>
      needFromFifths(own.children, byFifth, prevalences).expected;
    const [from, to] = [at(low), at(high)];
    if (from === null || to === null) return [];
    const { area, derived, estimate } = own;
    const mostDeprived = byFifth[0] ?? 0;
    return [{ area, children: own.children, derived, mostDeprived, even: estimate, weighted: { low: from, high: to } }];
  });
  return areas.length === weighed.length ? areas : null;
}
