// Which modules share a file of JavaScript: few files that compress well, and nothing that a page does not need.
import type { Rollup } from 'vite';

/** What an embed needs besides its own script, and the atlas as well: never bundled with anything larger. */
const embedsToo =
  /preload-helper|rolldown\/runtime|\/src\/(?:maps\/keyboard|spec\/(?:embed-keys|longest-query|migrations))\.ts/u;

/** What every page brings: the framework, the address, the frame of page and figure. */
const everyPage = [
  /\/node_modules\/(?:svelte|clsx)\//u,
  /\/src\/(?:app\/App\.svelte|state\/|views\/(?:pages\.ts|parts\/NationLinks)|spec\/address\.ts|load\/reader\.ts)/u,
  /\/src\/(?:maps\/ground|model\/vocabulary|model\/figures\/(?:format|source-lines))\.ts/u,
  /\/src\/charts\/(?:FigureFrame|parts\/(?:Patterns|Readout|SafeLink|SourceLines|TableRegion|TableTwin))\.svelte/u,
];

const maps = /\/src\/maps\/(?:AreaListbox|Choropleth|TileMap|paint)\./u;

/** What speaks of a status, in an area or in all of them. */
const status =
  /\/src\/(?:charts\/parts\/StatusMark|model\/coverage\/(?:tier-status|freshness|dates)|app\/strings\/en\/coverage-terms)\./u;

/** What reads the coverage of a nation. */
const coverage =
  /\/src\/(?:model\/coverage\/(?:subject|bands|coverage-view)|model\/statistics\/coverage-bounds|app\/strings\/en\/coverage(?:-time)?)\./u;

/** What prints the values of an indicator. */
const values =
  /\/src\/(?:model\/indicators\/(?:comparator|print-value|value-at)|model\/figures\/tick-labels|charts\/parts\/ComparatorLine)\./u;

/** What speaks of the values of areas. */
const indicators = /\/src\/model\/figures\/(?:indicator-(?:areas|notes|words)|interval-words)\./u;

/** Groups take what their modules import along; the first of them wins. */
export const scriptGroups = {
  groups: [
    { name: 'small', test: embedsToo, priority: 5 },
    { name: 'core', test: (id: string) => everyPage.some((each) => each.test(id)), priority: 4 },
    { name: 'arrays', test: /\/node_modules\/d3-array\//u, priority: 4 },
    { name: 'maps', test: maps, priority: 3 },
    { name: 'status', test: status, priority: 2 },
    { name: 'coverage', test: coverage, priority: 1 },
    { name: 'values', test: values, priority: 1 },
    { name: 'indicators', test: indicators, priority: 0 },
  ],
} satisfies Rollup.OutputOptions['codeSplitting'];
