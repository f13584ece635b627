// What a site takes in of the reports and pictures that were made apart: known before its pages are drawn, placed after them.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { pictureSizes, type MadePicture } from '../../src/model/reports/made-picture.ts';
import type { MadeReport } from '../../src/model/reports/made-report.ts';
import { galleryPages } from '../gallery/gallery-pages.ts';
import { siteAddress } from '../site/oembed.ts';
import { reportsPage } from '../site/reports-page.ts';
import { placeMade, readMade, usableMade } from './made-files.ts';
import { madeFrom } from './made-from.ts';

/** Folders of what was made apart, and the address of the site that was said then. */
export interface MadeApart {
  readonly reports: string;
  readonly gallery: string;
  readonly address: string | null;
}

/** Where the commands write, and what `SITE_ADDRESS` says. */
export const madeApart = (project: string): MadeApart => ({
  reports: join(project, 'reports'),
  gallery: join(project, 'gallery'),
  address: siteAddress(process.env['SITE_ADDRESS']),
});

export interface TakenIn {
  readonly reports: readonly MadeReport[];
  readonly pictures: readonly MadePicture[];
  /** Puts the files and the pages that list them into the site. */
  readonly place: (site: string, catalogue: Catalogue, styles: readonly string[]) => void;
}

/** `made` null = nothing is taken in. A line is printed for what is there and does not fit the data or the code. */
export function takeIn(
  made: MadeApart | null,
  { project, data, print }: { readonly project: string; readonly data: string; readonly print: (line: string) => void },
): TakenIn {
  const isThere = made !== null && [made.reports, made.gallery].some((folder) => readMade(folder) !== null);
  if (!isThere) return { reports: [], pictures: [], place: () => undefined };
  const now = madeFrom(project, data, made.address);
  const usable = <Item>(folder: string, what: string, command: string) =>
    usableMade<Item>({ folder, now, what, command, print });
  const reports = usable<MadeReport>(made.reports, 'reports', 'npm run reports');
  const pictures = usable<MadePicture>(made.gallery, 'pictures', 'npm run gallery');
  return {
    reports,
    pictures,
    place: (site, catalogue, styles) => {
      const write = (path: string, content: string) => {
        mkdirSync(dirname(join(site, path)), { recursive: true });
        writeFileSync(join(site, path), content);
      };
      if (reports.length > 0) {
        placeMade({ folder: made.reports, to: join(site, 'reports') });
        write('reports/index.html', reportsPage(reports, catalogue, styles));
      }
      if (pictures.length > 0) {
        placeMade({ folder: made.gallery, to: join(site, 'figures') });
        write('figures/pictures.json', `${JSON.stringify(pictureSizes(pictures))}\n`);
        cpSync(join(import.meta.dirname, '../gallery/gallery.css'), join(site, 'figures/gallery.css'));
        const pages = galleryPages(pictures, { catalogue, styles, address: made.address });
        for (const [path, html] of pages) write(path, html);
      }
    },
  };
}
