// The parts of the page below the ranges: they come after them.
import { laterPart } from '../parts/later-part.ts';

export const assumptionsPart = laterPart(() => import('./Assumptions.svelte'), ['need-scenario']);

export const groundsPart = laterPart(() => import('./Grounds.svelte'));
