// The parts of an area's page below its coverage and services: they come after them.
import { laterPart } from '../parts/later-part.ts';

export const expectedPart = laterPart(() => import('./AreaExpected.svelte'), ['need-ranges']);

export const comparedPart = laterPart(() => import('./AreaCompared.svelte'), ['spine-chart']);
