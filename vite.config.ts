// One configuration for the build, the preview server and every test project.
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browser/find-chromium.ts';
import { constantsOf, nothingMore } from './scripts/site/in-this-site.ts';
import { devPages } from './scripts/site/dev-pages.ts';
import { previewHeaders } from './scripts/site/preview-headers.ts';
import { previewNotFound } from './scripts/site/preview-not-found.ts';
import { scriptGroups } from './scripts/site/script-groups.ts';

const chromium = findChromium();
const zipAtOnce = fileURLToPath(new URL('src/exports/xlsx/zip-at-once.ts', import.meta.url));
const browserTests = ['tests/component/**/*.test.ts'];

export default defineConfig({
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    devPages(),
    previewHeaders(),
    previewNotFound(),
  ],
  base: './',
  appType: 'mpa',
  define: constantsOf(nothingMore),
  worker: { format: 'es' },
  resolve: {
    // The spreadsheet writer zips large sheets in a worker made from a blob, which the site's policy forbids.
    alias: [{ find: /^\.\.\/zip\/zipToArrayBuffer\.js$/u, replacement: zipAtOnce }],
  },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: scriptGroups } },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  preview: { cors: false, host: '127.0.0.1', port: 4173 },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'reference', include: ['tests/reference/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'data', include: ['tests/data/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
      },
      { extends: true, test: { name: 'snapshot', include: ['tests/snapshot/**/*.test.ts'], testTimeout: 30_000 } },
      {
        extends: true,
        test: {
          name: 'component',
          include: browserTests,
          setupFiles: ['tests/component/every-chart.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright(chromium === null ? {} : { launchOptions: { executablePath: chromium } }),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          // What a page does a moment later may take longer on a busy machine.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
