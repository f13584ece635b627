// The evidence page: what works, where it was found, what was asked for, and what happened.
import { strings } from '../../app/strings/index.ts';
import type { EvidenceTable } from '../../model/catalogue.ts';
import type { PageModule } from '../page.ts';
import Evidence from './Evidence.svelte';

export const page: PageModule<EvidenceTable> = {
  component: Evidence,
  charts: ['intervention-grid'],
  load: (_view, _catalogue, { read }) => read<EvidenceTable>('evidence.json'),
  figures: () => import('./figures.ts'),
  title: () => strings.evidence.title,
  description: () => strings.shell.descriptions.evidence,
};
