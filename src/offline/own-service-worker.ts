// Trusted Types: the one script that a page may hand to the browser as its service worker.

interface PolicyFactory {
  // What comes back stands for the address: the types of the page know it as text.
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

/** Address of the site's own service worker, in a form that the site's policy lets through. Call it once a page. */
export function ownServiceWorker(root: URL): string {
  const { href } = new URL('service-worker.js', root);
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  const rules = { createScriptURL: (url: string) => onlyThis(href, url) };
  return factory ? factory.createPolicy('own-service-worker', rules).createScriptURL(href) : href;
}

/** The address itself where it is the allowed one; throws otherwise. */
export function onlyThis(allowed: string, url: string): string {
  if (url === allowed) return url;
  throw new TypeError(`service worker: ${url} was asked for; only ${allowed} may run`);
}
