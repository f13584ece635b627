// The window on the screen and the window with the notes move together.

export interface Moved {
  readonly story: string;
  readonly scene: number;
  /** Slug of the area that is picked out. */
  readonly area: string | null;
}

const sign = 'imh-present';
const notesEnding = '-notes';

/** A pair of windows has a name of its own, so that another pair on the same device goes its own way. It outlives a reload. */
function pairName(): string {
  if (!window.name.startsWith(sign)) window.name = `${sign}-${Math.random().toString(36).slice(2)}`;
  return window.name.endsWith(notesEnding) ? window.name.slice(0, -notesEnding.length) : window.name;
}

let notes: { readonly opened: Window; readonly story: string | null } | null = null;

/** Opens the notes in a second window, or finds the one that is open, as it is; false where the browser refuses. */
export function openNotes(address: string, story: string | null): boolean {
  if (notes && !notes.opened.closed && notes.story === story) {
    notes.opened.focus();
    return true;
  }
  const opened = window.open(address, `${pairName()}${notesEnding}`, 'popup,width=960,height=720');
  notes = opened && { opened, story };
  opened?.focus();
  return opened !== null;
}

/** Hears of the moves of the other window, and tells it of ours. */
export function companion(onmove: (moved: Moved) => void): { tell: (moved: Moved) => void; close: () => void } {
  const channel = new BroadcastChannel(pairName());
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const moved = readMove(data);
    if (moved) onmove(moved);
  };
  return {
    tell: (moved) => {
      channel.postMessage({ sign, ...moved });
    },
    close: () => {
      channel.close();
    },
  };
}

/** Null where a message is not one of ours. */
export function readMove(data: unknown): Moved | null {
  if (typeof data !== 'object' || data === null) return null;
  const { sign: by, story, scene, area } = data as Partial<Record<keyof Moved | 'sign', unknown>>;
  if (by !== sign || typeof story !== 'string' || typeof scene !== 'number') return null;
  if (!Number.isInteger(scene) || scene < 1 || scene > 999) return null;
  return { story, scene, area: typeof area === 'string' ? area : null };
}
