// Where each intervention was found, of The Matrix and beyond it: lists and grids of the Evidence page.
import type { Catalogue, EvidenceTable } from '../../model/catalogue.ts';
import { byName, foundIn } from '../../model/evidence/interventions.ts';
import { interventionGridFigure } from '../../model/figures/intervention-grid.ts';
import { nationPlaces } from '../../model/services/nation-places.ts';
import { strings } from '../../app/strings/index.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';

const text = strings.interventionGrid;

/** Interventions in two lists, those found in no area of the nation, and a grid of each list. */
export function evidenceFigures(view: ViewSpec, catalogue: Catalogue, data: EvidenceTable) {
  const places = nationPlaces(view, catalogue);
  const { noun } = places.geography;
  const codes = places.areas.map((area) => area.code);
  const listed = (inMatrix: boolean) => {
    const all = byName(data.interventions.filter((intervention) => intervention.inMatrix === inMatrix));
    return { all, missing: all.filter((intervention) => foundIn(intervention, codes).length === 0) };
  };
  const [matrix, others] = [listed(true), listed(false)];
  const shared = { picked: view.area, areas: places.areas, noun, nation: places.nation.name, sources: data.sources };
  const found = ({ all, missing }: typeof matrix) => all.length - missing.length;
  return {
    places,
    codes,
    matrix,
    others,
    matrixGrid: interventionGridFigure(matrix.all, {
      ...shared,
      id: 'matrix-grid',
      title: text.matrixTitle(found(matrix), matrix.all.length, noun.one),
    }),
    otherGrid: interventionGridFigure(others.all, {
      ...shared,
      id: 'other-grid',
      title: text.otherTitle(found(others), noun.one),
      notes: [text.otherNote],
    }),
  };
}
