// The evidence page: what works, where it was found, what was asked for, and what happened.
import { strings } from '../../app/strings/index.ts';
import type { EvidenceTable } from '../../model/catalogue.ts';
import type { PageModule } from '../page.ts';
import Evidence from './Evidence.svelte';
import { evidenceFigures } from './figures.ts';

export const page: PageModule<EvidenceTable> = {
  component: Evidence,
  charts: ['intervention-grid'],
  load: (_view, _catalogue, { read }) => read<EvidenceTable>('evidence.json'),
  figures: (view, catalogue, data) => {
    const { matrixGrid, otherGrid } = evidenceFigures(view, catalogue, data);
    return [matrixGrid, otherGrid];
  },
  title: () => strings.evidence.title,
  description: () => strings.shell.descriptions.evidence,
};
