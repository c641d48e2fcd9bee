/** What a service worker has, which TypeScript does not know beside a page. */
export interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request that the worker may answer. */
export interface Asking extends Waiting {
  request: Request;
  /** The page or worker that asks, and the one that the answer becomes. */
  clientId: string;
  resultingClientId: string;
  /** What the browser asked for while the worker was started. */
  preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

interface Events {
  install: Waiting;
  activate: Waiting;
  fetch: Asking;
}

/** Open pages and workers of the site. */
interface Clients {
  matchAll(of: { type: 'all' | 'window'; includeUncontrolled: boolean }): Promise<Client[]>;
}
interface Client {
  id: string;
  url: string;
}

interface WorkerScope {
  clients: Clients;
  registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(name: Name, act: (event: Events[Name]) => void): void;
}

export const scope = self as unknown as WorkerScope;
