// What a site takes in of the reports that were made apart: known before its pages are drawn, placed after them.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { MadeReport } from '../../src/model/reports/made-report.ts';
import { reportsPage } from '../site/reports-page.ts';
import { placeMade, usableMade } from './made-files.ts';
import { madeFrom } from './made-from.ts';

/** Folders of what was made apart, and the address of the site that was said then. */
export interface MadeApart {
  readonly reports: string;
  readonly address: string | null;
}

export interface TakenIn {
  readonly reports: readonly MadeReport[];
  /** Puts the files and a page that lists them into the site. */
  readonly place: (site: string, catalogue: Catalogue, styles: readonly string[]) => void;
}

/** `made` null = nothing is taken in. A line is printed for what is there and does not fit the data or the code. */
export function takeIn(
  made: MadeApart | null,
  { project, data, print }: { readonly project: string; readonly data: string; readonly print: (line: string) => void },
): TakenIn {
  if (made === null || !existsSync(made.reports)) return { reports: [], place: () => undefined };
  const now = madeFrom(project, data, made.address);
  const files = { folder: made.reports, now, what: 'reports', command: 'npm run reports', print };
  const reports = usableMade<MadeReport>(files);
  return {
    reports,
    place: (site, catalogue, styles) => {
      if (reports.length === 0) return;
      placeMade({ folder: made.reports, to: join(site, 'reports') });
      writeFileSync(join(site, 'reports/index.html'), reportsPage(reports, catalogue, styles));
    },
  };
}
