// Which modules share a file of JavaScript: few files that compress well, and nothing that a page does not need.
import type { Rollup } from 'vite';

/** What an embed needs besides its own script, and the atlas as well: never bundled with anything larger. */
const embedsToo = /preload-helper|\/src\/(?:maps\/keyboard|spec\/(?:embed-keys|longest-query))\.ts/u;

/** What every page brings: the framework, the address, the frame of page and figure. */
const everyPage = [
  /\/node_modules\/(?:svelte|clsx)\//u,
  /\/src\/(?:app\/App\.svelte|state\/|views\/(?:pages\.ts|parts\/NationLinks)|spec\/address\.ts|load\/reader\.ts)/u,
  /\/src\/(?:maps\/ground|model\/vocabulary|model\/figures\/(?:format|source-lines))\.ts/u,
  /\/src\/charts\/(?:FigureFrame|parts\/(?:Patterns|Readout|SafeLink|SourceLines|TableRegion|TableTwin))\.svelte/u,
];

const maps = /\/src\/maps\/(?:AreaListbox|Choropleth|TileMap|paint)\./u;

/** Groups take what their modules import along; the first of them wins. */
export const scriptGroups = {
  groups: [
    { name: 'small', test: embedsToo, priority: 3 },
    { name: 'core', test: (id: string) => everyPage.some((each) => each.test(id)), priority: 2 },
    { name: 'maps', test: maps, priority: 1 },
  ],
} satisfies Rollup.OutputOptions['codeSplitting'];
