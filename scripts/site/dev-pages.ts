// The development server answers every page's address with the one index.html, as the built site has a file for each.
import type { Plugin } from 'vite';
import { pagePaths } from '../../src/spec/address.ts';

const folders = Object.values(pagePaths).filter((path) => path !== '');

/** True for `/coverage/`, `/area/S08000015/`: not for files or modules. */
export function isPagePath(path: string): boolean {
  const below = path.replace(/^\//u, '');
  return folders.includes(below) || /^area\/[\w-]+\/$/u.test(below);
}

export function devPages(): Plugin {
  return {
    name: 'imh-atlas:dev-pages',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const [path = '', query] = (request.url ?? '').split('?');
        if (/^\/embed\/[\w/-]+\/$/u.test(path))
          request.url = query === undefined ? '/embed.html' : `/embed.html?${query}`;
        else if (isPagePath(path)) request.url = query === undefined ? '/index.html' : `/index.html?${query}`;
        next();
      });
    },
  };
}
