// The list behind the map: it comes after it.
import { laterPart } from '../parts/later-part.ts';

export const evidencePart = laterPart(() => import('./EvidenceList.svelte'));
