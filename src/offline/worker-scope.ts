// What the service worker uses of its surroundings: the types of a page and of a worker do not stand together.

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
export interface FetchAsked extends Lasting {
  readonly request: Request;
  readonly clientId: string;
  /** Of the window that a page comes into. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
export interface MessageHeard extends Lasting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface Events {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: FetchAsked;
  readonly message: MessageHeard;
}

export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly installing: unknown;
    readonly waiting: unknown;
  };
  readonly clients: {
    readonly get: (id: string) => Promise<{ readonly url: string } | undefined>;
    /** Of the windows that this worker answers. */
    readonly matchAll: (options: { type: 'window' }) => Promise<readonly { readonly id: string }[]>;
    readonly claim: () => Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Kind extends keyof Events>(kind: Kind, hear: (event: Events[Kind]) => void): void;
}
