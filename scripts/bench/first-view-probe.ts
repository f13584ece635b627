// Runs in the page that is measured, before anything else of it: when is the map painted, what moved, what blocked.

export interface FirstView {
  /** Milliseconds until all areas of the map are painted. */
  readonly visible: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Milliseconds of tasks beyond their first 50. */
  readonly blocking: number;
}

declare global {
  interface Window {
    firstView?: { visible: number | null; shift: number; blocking: number };
  }
}

/** Notes the first frame whose painting had every area of the map: the next message after it comes when it is drawn. */
export function watchFirstView(areas: number): void {
  const seen: NonNullable<Window['firstView']> = { visible: null, shift: 0, blocking: 0 };
  window.firstView = seen;
  const drawn = () => document.querySelectorAll('[data-drawing="map"] [data-area]').length >= areas;
  const shown = () => (document.querySelector('[data-drawing="map"]')?.getBoundingClientRect().height ?? 0) > 0;
  const look = () => {
    if (!drawn() || !shown()) {
      requestAnimationFrame(look);
      return;
    }
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (seen.visible = performance.now());
    channel.port2.postMessage(null);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
}
