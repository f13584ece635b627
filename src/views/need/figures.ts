// The figures of the Need page: ranges and circles, and the scenario, which is shown where it was asked for.
import type { Catalogue } from '../../model/catalogue.ts';
import type { Figure } from '../../model/figures/figure.ts';
import { needCirclesFigure } from '../../model/figures/need-circles.ts';
import { needRangesFigure } from '../../model/figures/need-ranges.ts';
import { needScenarioFigure } from '../../model/figures/need-scenario.ts';
import { needScenario } from '../../model/need/need-scenario.ts';
import { needView, type NeedTables } from '../../model/need/need-view.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';

export function figures(view: ViewSpec, catalogue: Catalogue, tables: NeedTables): readonly Figure[] {
  const need = needView(view, catalogue, tables);
  const { scenario } = view;
  return [
    needRangesFigure(need),
    needCirclesFigure(need),
    ...(scenario === 'none' ? [] : [needScenarioFigure(need, needScenario(need, scenario))]),
  ];
}
