// The offer of a newer edition in a real browser: when it is made, how it is announced, where focus goes after it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../src/app/app.css';
import { offerNewer } from '../../src/offline/offer-newer.ts';
import { offerEdition } from '../../src/offline/notices.ts';

const nothing = () => undefined;
const offer = () => document.getElementById('edition-offer');
const button = (name: string) =>
  [...(offer()?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name);
const present = (is: boolean) => {
  if (is) document.documentElement.dataset['presenting'] = 'scene';
  else delete document.documentElement.dataset['presenting'];
};

beforeEach(() => {
  document.body.innerHTML = '<main><h1>Toy page</h1><a href="#toy">A link</a></main>';
});
afterEach(() => {
  present(false);
  document.body.replaceChildren();
});

describe('the offer', () => {
  it('is announced: its words come into a place that was there before, and the buttons stand outside of it', async () => {
    offerEdition(nothing);
    const place = offer()?.querySelector('[role="status"]');
    expect(place?.textContent).toBe('');
    await expect.poll(() => place?.textContent).toBe('A newer edition is ready.');
    expect(place?.querySelector('button')).toBeNull();
  });

  it('that is put off gives focus back to where the reader came from', async () => {
    offerEdition(nothing);
    await expect.poll(() => button('Later')).toBeDefined();
    const link = document.querySelector('a');
    link?.focus();
    button('Reload to see it')?.focus();
    button('Later')?.focus();
    button('Later')?.click();
    expect(offer()).toBeNull();
    expect(document.activeElement).toBe(link);
  });

  it('that is put off by a reader who was nowhere leads to the start of the page', async () => {
    offerEdition(nothing);
    await expect.poll(() => button('Later')).toBeDefined();
    button('Later')?.focus();
    button('Later')?.click();
    expect(document.activeElement?.localName).toBe('main');
  });

  it('does not move what is read when a reader goes to its buttons', async () => {
    const main = document.querySelector('main');
    main?.append(...Array.from({ length: 100 }, () => document.createElement('p')));
    for (const line of document.querySelectorAll('main p')) line.textContent = 'An invented line.';
    offerEdition(nothing);
    await expect.poll(() => button('Later')).toBeDefined();
    scrollTo(0, 50);
    button('Later')?.focus();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(scrollY).toBe(50);
  });

  it('waits while a story is told, and comes with its announcement afterwards, once', async () => {
    present(true);
    offerEdition(nothing);
    offerEdition(nothing);
    expect(offer()).toBeNull();
    present(false);
    await expect.poll(() => offer()?.querySelector('[role="status"]')?.textContent).toBe('A newer edition is ready.');
    expect(document.querySelectorAll('.edition-offer')).toHaveLength(1);
  });
});

describe('a page', () => {
  /** A toy of what the browser knows about the service worker. */
  function toy(wasKept: boolean) {
    const offers: (() => void)[] = [];
    const sent: unknown[] = [];
    let reloads = 0;
    const worker = () =>
      Object.assign(new EventTarget(), {
        postMessage: (message: unknown) => sent.push(message),
      }) as unknown as ServiceWorker;
    const kept = Object.assign(new EventTarget(), {
      installing: null as ServiceWorker | null,
      waiting: null as ServiceWorker | null,
    });
    const container = Object.assign(new EventTarget(), { controller: wasKept ? worker() : null });
    const start = () => {
      offerNewer({
        kept: kept as unknown as ServiceWorkerRegistration,
        serviceWorker: container as unknown as ServiceWorkerContainer,
        wasKept,
        offer: (take) => offers.push(take),
        reload: () => (reloads += 1),
      });
    };
    const change = () => {
      kept.waiting = null;
      container.controller = worker();
      container.dispatchEvent(new Event('controllerchange'));
    };
    return { kept, offers, sent, worker, start, change, reloads: () => reloads };
  }

  it('offers an edition that was on its way already when the page was opened', () => {
    const { kept, offers, worker, start } = toy(true);
    const coming = worker();
    kept.installing = coming;
    start();
    expect(offers).toHaveLength(0);
    [kept.installing, kept.waiting] = [null, coming];
    coming.dispatchEvent(new Event('statechange'));
    expect(offers).toHaveLength(1);
  });

  it('takes the edition that waits, and is read anew once it answers', () => {
    const { kept, offers, sent, worker, start, change, reloads } = toy(true);
    kept.waiting = worker();
    start();
    offers[0]?.();
    expect([sent, reloads()]).toEqual([['take-over'], 0]);
    change();
    expect(reloads()).toBe(1);
  });

  it('leads to the newer edition by its old offer after another window has taken it', () => {
    const { kept, offers, sent, worker, start, change, reloads } = toy(true);
    kept.waiting = worker();
    start();
    change();
    expect(reloads()).toBe(0);
    offers[0]?.();
    expect([sent, reloads()]).toEqual([[], 1]);
  });

  it('that was not kept when it was opened offers nothing when it first is, and an edition that comes after', () => {
    const { offers, start, change } = toy(false);
    start();
    change();
    expect(offers).toHaveLength(0);
    change();
    expect(offers).toHaveLength(1);
  });
});
