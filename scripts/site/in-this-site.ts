// What the site holds besides its pages, as constants for bundler and drawing server (src/views/parts/in-this-site.ts, reports-here.ts).
import { offeredReports, type MadeReport } from '../../src/model/reports/made-report.ts';

export interface InThisSite {
  readonly reports: readonly MadeReport[];
  readonly hasKeptEditions: boolean;
  readonly hasGallery: boolean;
}

export const nothingMore: InThisSite = { reports: [], hasKeptEditions: false, hasGallery: false };

export const constantsOf = ({ reports, hasKeptEditions, hasGallery }: InThisSite): Record<string, string> => ({
  __REPORTS__: JSON.stringify(offeredReports(reports)),
  __KEPT_EDITIONS__: JSON.stringify(hasKeptEditions),
  __GALLERY__: JSON.stringify(hasGallery),
});
