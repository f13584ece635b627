// A site that holds what is made apart from it: a board's report, some pictures, and a kept edition of itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGallery } from '../../scripts/build-gallery.ts';
import { buildReports } from '../../scripts/build-reports.ts';
import { buildSite } from '../../scripts/build-site.ts';
import { freezeEdition } from '../../scripts/edition/freeze.ts';
import { placeEditions } from '../../scripts/edition/place-editions.ts';
import type { MadePicture } from '../../src/model/reports/made-picture.ts';
import type { MadeReport } from '../../src/model/reports/made-report.ts';
import { temporaryFolder } from '../data/fixtures/temporary.ts';

const print = () => undefined;

export interface MadeSite {
  readonly folder: string;
  readonly edition: string;
  readonly report: MadeReport;
  readonly pictures: readonly MadePicture[];
}

/** Builds it in a temporary folder, from the data in `public/`. @param area code of the report's place. @param only start of the addresses of the pictured views. */
export async function buildMadeSite(area: string, only: string): Promise<MadeSite> {
  const [data, reports, gallery, editions, folder] = [
    join(process.cwd(), 'public/data'),
    temporaryFolder(),
    temporaryFolder(),
    temporaryFolder(),
    join(temporaryFolder(), 'site'),
  ];
  const [report] = await buildReports({ data, to: reports, only: area, address: null, print });
  if (!report) throw new Error(`${area}: no report was made`);
  const pictures = await buildGallery({ data, to: gallery, only, address: null, print });
  await buildSite({ data, to: folder, editions: null, made: { reports, gallery, address: null }, print });
  const { edition } = JSON.parse(readFileSync(join(data, 'catalogue.json'), 'utf8')) as { edition: string };
  await freezeEdition({ name: edition, site: folder, editions, replace: false });
  placeEditions({ editions, site: folder, styles: [], print });
  return { folder, edition, report, pictures };
}
