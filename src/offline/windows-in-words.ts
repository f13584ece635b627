// Windows that show words in the place of a page: their style is the worker's own build's, wherever they stand.

export interface WindowsInWords {
  readonly has: (id: string) => boolean;
  /** Forgets those that are closed by now. */
  readonly add: (id: string) => Promise<void>;
}

/** @param isOpen waits for a window whose page is still on its way. */
export function windowsInWords(isOpen: (id: string) => Promise<boolean>): WindowsInWords {
  const ids = new Set<string>();
  const add = async (id: string): Promise<void> => {
    const before = [...ids].filter((one) => one !== id);
    ids.add(id);
    await Promise.all(before.map(async (one) => (await isOpen(one)) || ids.delete(one)));
  };
  return { has: (id) => ids.has(id), add };
}
