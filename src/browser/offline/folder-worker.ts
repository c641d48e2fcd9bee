import { load } from './folder-load.ts';

/** A script that runs where a worker would: it is given its messages, and gives its own. */
type Run = (
  listen: (type: string, act: (event: { data: unknown }) => void) => void,
  post: (data: unknown) => void,
) => void;

/** Stands in for a worker: what would run beside the page runs in it. */
export class FolderWorker extends EventTarget {
  #acts: ((event: { data: unknown }) => void)[] = [];
  #ready: Promise<void>;
  onerror: (() => void) | undefined;

  constructor(address: string | URL) {
    super();
    this.#ready = load(String(address)).then((run) => {
      const post = (data: unknown) => this.dispatchEvent(new MessageEvent('message', { data }));
      (run as Run)((_type, act) => this.#acts.push(act), post);
    });
    this.#ready.catch(() => this.onerror?.());
  }

  postMessage(data: unknown) {
    void this.#ready.then(
      () => this.#acts.map((act) => act({ data })),
      () => undefined,
    );
  }

  terminate() {
    this.#acts = [];
  }
}
