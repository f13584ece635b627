// Keeps the atlas on the reader's device, once the first view is there and the browser has nothing else to do.
import { offerEdition, sayWhatIsSaved } from './notices.ts';
import { ownServiceWorker } from './own-service-worker.ts';
import { offerNewer } from './offer-newer.ts';

/** Never throws: without it the atlas works as any page does, with a network. */
export async function keepOffline(root: URL): Promise<void> {
  try {
    const { serviceWorker } = navigator;
    const wasKept = serviceWorker.controller !== null;
    if (!wasKept && savesData()) return;
    const reload = () => {
      location.reload();
    };
    const kept = await serviceWorker.register(ownServiceWorker(root), { scope: root.pathname, updateViaCache: 'none' });
    offerNewer({ kept, serviceWorker, wasKept, offer: offerEdition, reload });
    const { active } = await serviceWorker.ready;
    if (active) await tell(active);
  } catch {
    // A browser, or a reader's settings, may forbid it.
  }
}

/** True where a reader has asked the browser to use little data. */
const savesData = (): boolean =>
  (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Asks the worker what it has saved. */
function tell(worker: ServiceWorker): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<{ edition: string; bytes: number } | null>) => {
      if (data) sayWhatIsSaved(data.edition, data.bytes);
      resolve();
    };
    worker.postMessage('what-is-saved', [port2]);
  });
}
