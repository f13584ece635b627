// The style of a report, with the typeface inside: the file stands alone, on a USB stick or in a mail.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';

/** The site's style sheet and the report's two, for screen and for paper; fonts become data addresses, other files are left out. */
export async function reportStyle(server: ViteDevServer, project: string): Promise<string> {
  const load = async (file: string) => ((await server.ssrLoadModule(`${file}?inline`)) as { default: string }).default;
  const [site, screen, paper] = [
    await load('/src/app/app.css'),
    await load('/src/reports/report.css'),
    await load('/src/reports/report-print.css'),
  ];
  // The face is in the file, and so is there at once.
  const sheet = [site, screen, paper].join('\n').replaceAll(/font-display:\s*optional/gu, 'font-display: block');
  return sheet.replaceAll(/url\(["']?([^"')]+\.woff2)["']?\)/gu, (_, address: string) => {
    const [, file] = /(\/node_modules\/.+)$/u.exec(address) ?? [];
    if (file === undefined) throw new Error(`reports: ${address} is no font of an installed package`);
    return `url(data:font/woff2;base64,${readFileSync(join(project, file)).toString('base64')})`;
  });
}
