import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fullSite } from '../builds.ts';

/** Bytes of a text or a file, gzipped. */
export const gzipped = (text: string | Buffer): number => gzipSync(text).length;

/** A file of the site built under a base path, by its address. */
export const fileOf = (url: string): Buffer =>
  readFileSync(`${fullSite.folder}/${url.slice(fullSite.base.length)}`);

const addressesIn = (url: string, pattern: RegExp): string[] =>
  [...fileOf(url).toString().matchAll(pattern)].map(
    ([, to = '']) => new URL(to, `http://x${url}`).pathname,
  );

/** A script with everything it imports at once, gzipped; what was `seen` costs nothing more. */
export function moduleBytes(url: string, seen = new Set<string>()): number {
  if (seen.has(url)) return 0;
  seen.add(url);
  const imports = addressesIn(url, /(?:from|import)\s*["'`](\.?\.?\/[^"'`]+)["'`]/g);
  return gzipped(fileOf(url)) + imports.reduce((sum, to) => sum + moduleBytes(to, seen), 0);
}

/** What a script loads on demand. */
export const loadedBy = (url: string): string[] =>
  addressesIn(url, /import\(\s*["'`](\.?\.?\/[^"'`]+)["'`]/g);
