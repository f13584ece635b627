// Trusted Types: workers are named by a plain address, which the page may take from this site alone.

interface PolicyFactory {
  readonly defaultPolicy: unknown;
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown;
}

/** Makes the `default` policy unless there is one. Throws, at the worker's start, for an address of another site. */
export function allowOwnWorkers(): void {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (!factory || factory.defaultPolicy) return;
  factory.createPolicy('default', { createScriptURL: (url) => ownAddress(url) });
}

/** The address itself where it is of this site; throws otherwise. */
export function ownAddress(url: string, base: string = document.baseURI): string {
  const { origin, protocol } = new URL(url, base);
  if (origin === new URL(base).origin && protocol.startsWith('http')) return url;
  throw new TypeError(`workers: a script of ${origin} was asked for; only this site's own scripts run`);
}
