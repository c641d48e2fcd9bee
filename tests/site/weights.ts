import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fullSite } from '../builds.ts';

/** What is made once of each address: most pages load the same scripts. */
function onceFor<Made>(make: (url: string) => Made): (url: string) => Made {
  const made = new Map<string, Made>();
  return (url) => {
    const found = made.get(url) ?? make(url);
    made.set(url, found);
    return found;
  };
}

/** Bytes of a text or a file, gzipped. */
export const gzipped = (text: string | Buffer): number => gzipSync(text).length;

/** A file of the site built under a base path, by its address. */
export const fileOf = onceFor((url) =>
  readFileSync(`${fullSite.folder}/${url.slice(fullSite.base.length)}`),
);
const fileBytes = onceFor((url) => gzipped(fileOf(url)));

const addressesIn = (url: string, pattern: RegExp): string[] =>
  [...fileOf(url).toString().matchAll(pattern)].map(
    ([, to = '']) => new URL(to, `http://x${url}`).pathname,
  );

const importsOf = onceFor((url) =>
  addressesIn(url, /(?:from|import)\s*["'`](\.?\.?\/[^"'`]+)["'`]/g),
);

/** A script with everything it imports at once, gzipped; what was `seen` costs nothing more. */
export function moduleBytes(url: string, seen = new Set<string>()): number {
  if (seen.has(url)) return 0;
  seen.add(url);
  return fileBytes(url) + importsOf(url).reduce((sum, to) => sum + moduleBytes(to, seen), 0);
}

/** What a script loads on demand. */
export const loadedBy = onceFor((url) =>
  addressesIn(url, /import\(\s*["'`](\.?\.?\/[^"'`]+)["'`]/g),
);
