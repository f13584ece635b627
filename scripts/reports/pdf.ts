// HTML → tagged PDF, by the browser that the tests use.
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { escaped } from '../../src/exports/escaped.ts';

/** Writes an A4 PDF with tags, an outline, and page numbers beneath `footer`. */
export async function writePdf(browser: Browser, html: string, pdf: string, footer: string): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(html).href, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    await page.pdf({
      path: pdf,
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: `<div style="width:100%;margin:0 15mm;font:7.5pt sans-serif;color:#4d5b69;display:flex;justify-content:space-between"><span>${escaped(footer)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
    });
  } finally {
    await page.close();
  }
}
