// The whole screen, where the device lets a page have it.

export const canFillScreen = (): boolean => typeof document !== 'undefined' && document.fullscreenEnabled;

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

/** Refused by the browser where no key or button was pressed: then nothing happens. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else if (canFillScreen()) await document.documentElement.requestFullscreen();
  } catch {
    // The story goes on in the window.
  }
}
