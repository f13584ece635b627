// Need and provision of each area side by side, with the words for both: what scatter and map share.
import { strings } from '../../app/strings/index.ts';
import { printWithUnit } from '../indicators/print-value.ts';
import type { Area } from '../catalogue.ts';
import { formatShare } from '../figures/format.ts';
import type { SourceLine } from '../figures/figure.ts';
import { sourceLines } from '../figures/source-lines.ts';
import type { GapView } from './gap-view.ts';
import type { MeasuredValue } from './measured-need.ts';
import type { Provision } from './provision.ts';

const text = strings.gaps.scatter;

export interface NeedRow {
  readonly area: Area;
  readonly need: MeasuredValue | null;
  readonly needPrinted: string;
  readonly derived: boolean;
  readonly provision: Provision;
  readonly kindsPrinted: string;
  /** Births, or the share of births; null where not held. */
  readonly weight: number | null;
  readonly birthsPrinted: string;
}

/** Areas in the order of the coverage view; need is null in all of them where the nation has no measure of it. */
export function needRows({ coverage, need, provision, kinds }: GapView): readonly NeedRow[] {
  const { weights } = coverage.nation;
  return coverage.areas.flatMap((area, index): NeedRow[] => {
    const own = need?.areas.find((each) => each.area.code === area.code);
    const of = provision[index];
    if (!of) return [];
    const value = own?.value ?? null;
    const weight = weights.values[area.code] ?? null;
    return [
      {
        area,
        need: value,
        needPrinted: value === null || !need ? strings.figures.noValue.not_known : printWithUnit(value, need.indicator),
        derived: own?.derived ?? false,
        provision: of,
        kindsPrinted: text.kinds(of.lower, of.upper, kinds.length),
        weight,
        birthsPrinted: text.birthShare(printWeight(coverage, weight), weights.label),
      },
    ];
  });
}

/** Share of the nation's births: the same words where only shares are published. */
function printWeight({ nation }: GapView['coverage'], weight: number | null): string {
  const total = Object.values(nation.weights.values).reduce((sum, value) => sum + value, 0);
  return weight === null || total === 0 ? strings.figures.noValue.not_known : formatShare(weight / total, 1);
}

/** Sources of need and of every answer that is counted. */
export function needSources({ coverage, need, kinds, sources }: GapView): readonly SourceLine[] {
  const counted = new Set(kinds.map(({ id }) => id));
  const ids = coverage.cells.filter(({ column }) => counted.has(column)).flatMap((cell) => cell.sources);
  return sourceLines(sources, [...(need?.sources ?? []), ...ids]);
}
