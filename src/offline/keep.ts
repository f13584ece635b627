// Keeps the atlas on the reader's device, once the first view is there and the browser has nothing else to do.
import { allowOwnWorkers } from '../maps/own-scripts.ts';
import { offerEdition, sayWhatIsSaved } from './notices.ts';

/** Never throws: without it the atlas works as any page does, with a network. */
export async function keepOffline(root: URL): Promise<void> {
  try {
    allowOwnWorkers();
    const { serviceWorker } = navigator;
    const wasKept = serviceWorker.controller !== null;
    if (!wasKept && savesData()) return;
    const options = { scope: root.pathname, updateViaCache: 'none' } as const;
    const kept = await serviceWorker.register(new URL('service-worker.js', root), options);
    offerNewer(kept, wasKept);
    const { active } = await serviceWorker.ready;
    if (active) await tell(active);
  } catch {
    // A browser, or a reader's settings, may forbid it.
  }
}

/** True where a reader has asked the browser to use little data. */
const savesData = (): boolean =>
  (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Offers a build that waits, or one that another window has taken over to. */
function offerNewer(kept: ServiceWorkerRegistration, wasKept: boolean): void {
  let isAsked = false;
  const offerWaiting = () => {
    if (!kept.waiting || !navigator.serviceWorker.controller) return;
    offerEdition(() => {
      isAsked = true;
      kept.waiting?.postMessage('take-over');
    });
  };
  const reload = () => {
    location.reload();
  };
  offerWaiting();
  kept.addEventListener('updatefound', () => kept.installing?.addEventListener('statechange', offerWaiting));
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isAsked) reload();
    else if (wasKept) offerEdition(reload);
  });
}

/** Asks the worker what it has saved. */
function tell(worker: ServiceWorker): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<{ edition: string; bytes: number }>) => {
      sayWhatIsSaved(data.edition, data.bytes);
      resolve();
    };
    worker.postMessage('what-is-saved', [port2]);
  });
}
