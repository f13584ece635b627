// What stands behind the map and the grid: it comes after them.
import { laterPart } from '../parts/later-part.ts';

export const behindPart = laterPart(() => import('./Behind.svelte'), ['coverage-bands']);
