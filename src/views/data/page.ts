// Data page: sources, licences, downloads, dictionary, and how to read the numbers.
import type { SourceTable } from '../../model/catalogue.ts';
import { strings } from '../../app/strings/index.ts';
import type { PageModule } from '../page.ts';
import Data from './Data.svelte';

/** What the page reads of `downloads/datapackage.json`. */
export interface Dictionary {
  readonly resources: readonly {
    readonly name: string;
    readonly title?: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string; readonly description?: string }[];
    };
  }[];
}

export interface DataPageTables {
  readonly table: SourceTable;
  readonly dictionary: Dictionary;
}

export const page: PageModule<DataPageTables> = {
  component: Data,
  charts: [],
  load: async (_view, _catalogue, { read }) => {
    const [table, dictionary] = await Promise.all([
      read<SourceTable>('sources.json'),
      read<Dictionary>('downloads/datapackage.json'),
    ]);
    return { table, dictionary };
  },
  title: () => strings.data.title,
  description: () => strings.data.description,
};
