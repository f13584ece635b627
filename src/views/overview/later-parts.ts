// What stands below the map: it comes after it.
import { laterPart } from '../parts/later-part.ts';

export const belowPart = laterPart(() => import('./KindsAndReports.svelte'), ['tier-grid']);
