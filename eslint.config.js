// Lint rules, and the import rules that hold the folders apart (docs/architecture.md).
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { buildTimeOnly } from './scripts/lint/build-time-only.js';

const folders = (...names) => names.map((name) => `**/${name}/**`);
const drawing = [...folders('charts', 'maps', 'views', 'state', 'load', 'exports', 'embed'), '**/*.svelte'];
const libraries = { svelte: ['svelte', 'svelte/*'], arquero: ['arquero'], maplibre: ['maplibre-gl', 'maplibre-gl/*'] };
const noArquero = {
  group: libraries.arquero,
  message: 'Arquero runs in build scripts only: it needs unsafe-eval, which the site forbids, and weighs 68 kB.',
};
const noMapLibre = {
  group: libraries.maplibre,
  message: 'Only maps/maplibre.svelte.ts imports MapLibre, when asked for.',
};
const forbid = (message, ...groups) => ({ group: groups.flat(), message });
const imports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const browserGlobals = ['document', 'window', 'location', 'fetch', 'localStorage', 'navigator', 'history'];

const noLibrary = {
  selector: 'ImportDeclaration[source.value=/^@stdlib/]',
  message: 'Import from model/statistics/distributions.ts, the one file that knows the library.',
};
const noExpectedNumber = {
  selector: 'ImportSpecifier[imported.name=/^(numberBehind|expectedFrom)$/]',
  message: 'An expected number is read through need/expected-words.ts and drawn through need/expected-geometry.ts.',
};

export default defineConfig(
  { ignores: ['dist/', 'dist-single/', 'public/', 'editions/', 'node_modules/', 'test-results/', '.stryker-tmp/'] },
  ts.configs.strict,
  svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // Links are made by spec/address.ts, which knows every page; SvelteKit's resolve() does not exist here.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/tables/**', 'src/maps/maplibre.svelte.ts'],
    rules: imports(noArquero, noMapLibre),
  },
  {
    files: ['src/spec/**'],
    rules: {
      ...imports(
        noArquero,
        noMapLibre,
        forbid('spec imports nothing.', drawing, libraries.svelte, folders('model', 'app')),
      ),
      'no-restricted-globals': ['error', ...browserGlobals],
    },
  },
  {
    files: ['src/model/**'],
    rules: {
      ...imports(
        noArquero,
        noMapLibre,
        forbid('model is pure: no DOM, no Svelte, no fetch.', drawing, libraries.svelte),
      ),
      'no-restricted-globals': ['error', ...browserGlobals],
    },
  },
  {
    files: ['src/tables/**'],
    rules: {
      ...imports(noMapLibre, forbid('tables run in build scripts.', drawing, libraries.svelte)),
      'no-restricted-globals': ['error', ...browserGlobals],
    },
  },
  {
    files: ['src/charts/**', 'src/maps/**'],
    ignores: ['src/maps/maplibre.svelte.ts'],
    rules: {
      ...imports(
        noArquero,
        noMapLibre,
        forbid('A drawing receives a figure and onselect, nothing else.', folders('state', 'load', 'views')),
      ),
      'no-restricted-globals': ['error', 'fetch', 'location', 'history'],
    },
  },
  {
    files: ['src/load/**'],
    rules: imports(noArquero, noMapLibre, forbid('load knows no Svelte.', libraries.svelte, ['**/*.svelte'])),
  },
  {
    files: ['src/state/**'],
    rules: imports(noArquero, noMapLibre, forbid('state knows no drawing.', folders('charts', 'views'))),
  },
  {
    files: ['src/reports/**'],
    rules: imports(
      noArquero,
      noMapLibre,
      forbid('A report is made in scripts: it has no session and no frame.', folders('state', 'embed')),
    ),
  },
  { files: ['src/views/**'], rules: { 'no-restricted-globals': ['error', 'fetch'] } },
  {
    files: ['views', 'charts', 'maps', 'app', 'state', 'load', 'exports', 'embed', 'single-file', 'offline'].map(
      (folder) => `src/${folder}/**`,
    ),
    plugins: { atlas: { rules: { 'build-time-only': buildTimeOnly } } },
    rules: { 'atlas/build-time-only': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/model/statistics/distributions.ts'],
    rules: { 'no-restricted-syntax': ['error', noLibrary, noExpectedNumber] },
  },
  {
    files: ['src/model/statistics/need-*.ts', 'src/model/need/expected-{words,geometry}.ts'],
    rules: { 'no-restricted-syntax': ['error', noLibrary] },
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
