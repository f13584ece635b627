// The preview server answers an address that leads nowhere as a host does: with 404.html, or with the slash of a folder.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

export function previewNotFound(): Plugin {
  return {
    name: 'imh-atlas:preview-not-found',
    configurePreviewServer({ middlewares, config }) {
      const site = resolve(config.root, config.build.outDir);
      const has = (path: string) => !path.includes('..') && existsSync(join(site, path));
      // Comes after the files of the site, and after `/coverage/` has become `/coverage/index.html`.
      return () => {
        middlewares.use((request, response, next) => {
          const { pathname, search } = new URL(request.url ?? '/', 'http://preview.invalid');
          const own = new URL(request.originalUrl ?? '/', 'http://preview.invalid').pathname;
          if ((pathname.endsWith('.html') && has(pathname)) || !has('404.html')) next();
          else if (!pathname.endsWith('/') && has(`${pathname}/index.html`))
            response.writeHead(301, { Location: `${own}/${search}` }).end();
          else
            response
              .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
              .end(readFileSync(join(site, '404.html')));
        });
      };
    },
  };
}
