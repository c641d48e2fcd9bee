import { isTaken } from '../../offline/paths.ts';

/** The script that stands in for a server, which lies at the root of the folder. */
const own = document.currentScript as HTMLScriptElement;
/** The folder itself, and where the site had its root. */
export const root = new URL('.', own.src).href;
export const base = own.dataset['base'] ?? '/';

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
export function load(address: string): Promise<unknown> {
  const path = pathIn(address).replace(/[?#].*/, '');
  // Parts of what the folder has whole are not in it, nor the text of all pages: its index would have to be fetched.
  if (!isTaken(path) || path.startsWith('pagefind/'))
    return Promise.reject(new Error(`${path} is not here`));
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

/** Takes what a script gives under the name of its file. */
export const give = (path: string, value: unknown): void => taken.get(path)?.(value);
