// Which build each open window was drawn from: a window keeps its build's files when a newer build has taken over.

export interface OpenWindows {
  /** Version of the build that answers now. */
  readonly active: string;
  /** Versions that answered before and may still be on the device. */
  readonly older: readonly string[];
  /** Id of a window that was open when a newer build took over → version of its own build. */
  readonly windows: Readonly<Record<string, string>>;
}

/** The note after a build has taken over. @param open ids of the windows that the build before it answered. */
export function takenOver(before: OpenWindows | null, active: string, open: readonly string[]): OpenWindows {
  if (!before) return { active, older: [], windows: {} };
  const windows = Object.fromEntries(open.map((id) => [id, before.windows[id] ?? before.active]));
  const older = new Set([...before.older, before.active, ...Object.values(windows)]);
  older.delete(active);
  return { active, older: [...older], windows };
}

/** Older versions that no open window was drawn from. @param open ids of all open windows. */
export function noLongerNeeded({ older, windows }: OpenWindows, open: readonly string[]): readonly string[] {
  const needed = new Set(open.map((id) => windows[id]));
  return older.filter((version) => !needed.has(version));
}
