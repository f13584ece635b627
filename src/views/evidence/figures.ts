// The figures of the Evidence page.
import type { Catalogue, EvidenceTable } from '../../model/catalogue.ts';
import type { Figure } from '../../model/figures/figure.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import { evidenceFigures } from './evidence-figures.ts';

export function figures(view: ViewSpec, catalogue: Catalogue, data: EvidenceTable): readonly Figure[] {
  const { matrixGrid, otherGrid } = evidenceFigures(view, catalogue, data);
  return [matrixGrid, otherGrid];
}
