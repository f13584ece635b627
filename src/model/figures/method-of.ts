// Which method a figure rests on: each is told on the Data page.
import type { FigureKind } from './figure.ts';

export const methodIds = [
  'status',
  'band',
  'dates',
  'classes',
  'intervals',
  'comparison',
  'places',
  'funnel',
  'disparity',
  'control-limits',
  'need',
  'scenario',
  'capacity',
  'rank-correlation',
  'two-halves',
  'by-place',
  'funding',
  'what-to-ask',
  'interventions',
  'disclosure',
] as const;

export type MethodId = (typeof methodIds)[number];

export const methodOf: Readonly<Record<FigureKind, MethodId>> = {
  'status-map': 'status',
  'tier-grid': 'status',
  'coverage-bands': 'band',
  'coverage-change': 'dates',
  'value-map': 'classes',
  'ranked-bars': 'intervals',
  trend: 'control-limits',
  'significance-map': 'comparison',
  'spine-chart': 'comparison',
  'rank-intervals': 'places',
  funnel: 'funnel',
  disparity: 'disparity',
  'need-ranges': 'need',
  'need-circles': 'need',
  'need-scenario': 'scenario',
  'equity-scatter': 'rank-correlation',
  'bivariate-map': 'two-halves',
  'provision-by-place': 'by-place',
  'funding-ends': 'funding',
  'ask-next': 'what-to-ask',
  'intervention-grid': 'interventions',
};

const kinds = Object.keys(methodOf) as readonly FigureKind[];

/** Kinds of figures that rest on a method. */
export const kindsOf = (id: MethodId): readonly FigureKind[] => kinds.filter((kind) => methodOf[kind] === id);
