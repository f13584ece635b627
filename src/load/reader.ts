// All reading of data: one JSON file of public/data at a time, kept once it has arrived.

/**
 * Reads `name` (`coverage.json`, `indicators/live-births.json`) below `data/`. Where a file is no part of the atlas that is
 * read, the error's name is `LeftOut`: asking again is no use.
 */
export type Reader = <Table>(name: string) => Promise<Table>;

/** A reader that fetches from the site itself and keeps what came; a failed file is asked for again next time. */
export function siteReader(root: URL): Reader {
  const kept = new Map<string, Promise<unknown>>();
  return <Table>(name: string) => {
    const known = kept.get(name);
    if (known) return known as Promise<Table>;
    const coming = fetchJson(new URL(`data/${name}`, root), name);
    kept.set(name, coming);
    coming.catch(() => kept.delete(name));
    return coming as Promise<Table>;
  };
}

async function fetchJson(url: URL, name: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`data/${name}: the server answered ${response.status}; try again`);
  try {
    return (await response.json()) as unknown;
  } catch {
    throw new Error(`data/${name}: it arrived cut short or broken; try again`);
  }
}
