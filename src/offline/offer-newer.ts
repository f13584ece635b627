// When a page offers a newer edition: one waits, or another window has taken over to one.

export interface Kept {
  readonly kept: ServiceWorkerRegistration;
  readonly serviceWorker: ServiceWorkerContainer;
  /** Whether the page was answered from the device when it was opened. */
  readonly wasKept: boolean;
  readonly offer: (take: () => void) => void;
  readonly reload: () => void;
}

export function offerNewer({ kept, serviceWorker, wasKept, offer, reload }: Kept): void {
  let isKept = wasKept;
  let isAsked = false;
  const take = () => {
    // Another window may have taken over to it meanwhile: then it is there already.
    if (!kept.waiting) {
      reload();
      return;
    }
    isAsked = true;
    kept.waiting.postMessage('take-over');
  };
  const offerWaiting = () => {
    if (kept.waiting && serviceWorker.controller) offer(take);
  };
  const watch = () => kept.installing?.addEventListener('statechange', offerWaiting);
  offerWaiting();
  watch();
  kept.addEventListener('updatefound', watch);
  serviceWorker.addEventListener('controllerchange', () => {
    if (isAsked) reload();
    else if (isKept) offer(take);
    isKept = true;
  });
}
