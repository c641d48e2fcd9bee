import { fileAt } from '../../offline/paths.ts';

/**
 * Stands in, where a page is opened from a disk, for what it may not do there: fetch a file, load a module,
 * start a worker. Each such file is there as a script that gives what it holds under its name.
 */
const own = document.currentScript as HTMLScriptElement;
const root = new URL('.', own.src).href;
const base = own.dataset['base'] ?? '/';

const taken = new Map<string, (value: unknown) => void>();
const loaded = new Map<string, Promise<unknown>>();

/** The path of an address from the root of the site, wherever the folder is; a disk may have a letter. */
function pathIn(address: string): string {
  const { href, pathname, search, hash } = new URL(address, location.href);
  if (href.startsWith(root)) return href.slice(root.length);
  const path = pathname.replace(/^\/[A-Za-z]:(?=\/)/, '') + search + hash;
  return path.startsWith(base) ? path.slice(base.length) : path;
}

/** What the file at an address holds. Rejects where the folder has none. */
function load(address: string): Promise<unknown> {
  const path = pathIn(address).replace(/[?#].*/, '');
  // The text of all pages is not in the folder: its index would have to be fetched.
  if (path.startsWith('pagefind/')) return Promise.reject(new Error(`${path} is not here`));
  const known = loaded.get(path);
  if (known) return known;
  const loading = new Promise((done, failed) => {
    taken.set(path, done);
    const script = document.createElement('script');
    script.src = `${root}${path.replace(/\.js$/, '')}.js`;
    script.onerror = () => failed(new Error(`${path} is not in this folder`));
    document.head.append(script);
  });
  loaded.set(path, loading);
  loading.catch(() => loaded.delete(path));
  return loading;
}

/** A script that runs where a worker would: it is given its messages, and gives its own. */
type Run = (
  listen: (type: string, act: (event: { data: unknown }) => void) => void,
  post: (data: unknown) => void,
) => void;

class FolderWorker extends EventTarget {
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

/** Links that scripts write lead from the root of a site, which a folder has none of. */
function lead(link: Element) {
  const to = link.getAttribute('href') ?? '';
  if (!to.startsWith(base) || to.startsWith('//')) return;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(to.slice(base.length)) ?? [];
  link.setAttribute('href', root + fileAt(path) + rest);
}

new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes)
    for (const node of [target, ...addedNodes])
      if (node instanceof Element) {
        if (node.matches('a[href]')) lead(node);
        for (const link of node === target ? [] : node.querySelectorAll('a[href]')) lead(link);
      }
}).observe(document, { subtree: true, childList: true, attributeFilter: ['href'] });

// What a script has fetched early is not fetched here.
const append = document.head.append.bind(document.head);
document.head.append = (...nodes) =>
  append(...nodes.filter((node) => !(node instanceof HTMLLinkElement)));

const fetchFrom = async (address: string | URL | Request) => {
  const data = await load(String(address));
  return { ok: true, status: 200, url: String(address), json: async () => data };
};

Object.assign(window, {
  fetch: fetchFrom,
  Worker: FolderWorker,
  signalPath: { load, give: (path: string, value: unknown) => taken.get(path)?.(value) },
});
