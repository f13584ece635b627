// The height script of this build with its hash, for pages that embed figures; and whether an edition is kept on the site.

export interface EmbedHost {
  readonly script: string;
  readonly integrity: string;
}

/** Null where the build has no such script (while the site is developed), or it cannot be fetched. */
export async function embedHost(root: URL): Promise<EmbedHost | null> {
  try {
    const response = await fetch(new URL('imh-embed/1/embed-host.json', root));
    if (!response.ok) return null;
    const { script, integrity } = (await response.json()) as Partial<EmbedHost>;
    return typeof script === 'string' && typeof integrity === 'string'
      ? { script: new URL(script, root).href, integrity }
      : null;
  } catch {
    return null;
  }
}

/** True where the site answers at this address. */
export async function isThere(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD' })).ok;
  } catch {
    return false;
  }
}
