// Figure of interventions by area.
import type { FigureBase } from '../figure.ts';

export interface InterventionGridFigure extends FigureBase {
  readonly kind: 'intervention-grid';
  readonly columns: readonly {
    readonly code: string;
    readonly label: string;
    readonly name: string;
    readonly selected: boolean;
  }[];
  readonly rows: readonly InterventionRow[];
}

export interface InterventionRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly { readonly code: string; readonly provided: boolean; readonly words: string }[];
}
