// The preview server answers with the site's security headers: which ones depends on the path.
import type { Plugin } from 'vite';
import { securityHeaders } from './security-headers.ts';

export function previewHeaders(): Plugin {
  return {
    name: 'imh-atlas:preview-headers',
    configurePreviewServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const [path = '/'] = (request.url ?? '/').split('?');
        const base = config.base === './' ? '/' : config.base;
        const below = path.startsWith(base) ? path.slice(base.length) : path;
        for (const [name, value] of Object.entries(securityHeaders(below))) response.setHeader(name, value);
        next();
      });
    },
  };
}
