// Where the method of a figure is told: every page links there, and only the Data page brings the methods.
import type { FigureKind } from './figure.ts';

/** Id of the place on the Data page. */
export const methodPlace = (kind: FigureKind): string => `method-of-${kind}`;
