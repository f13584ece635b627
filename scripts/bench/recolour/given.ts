// What the recolouring pages are given: the catalogue, the tables of the series, and where they are drawn.
import type { Catalogue, IndicatorTable } from '../../../src/model/catalogue.ts';

export interface Given {
  readonly catalogue: Catalogue;
  readonly tables: readonly IndicatorTable[];
  /** Slug of the geography. */
  readonly geography: string;
}

declare global {
  interface Window {
    /** Shows the series at this place. */
    recolour?: (place: number) => void;
  }
}
