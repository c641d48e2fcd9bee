import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fullSite, type Build } from '../builds.ts';

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

const addressesIn = (url: string, text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, to = '']) => new URL(to, `http://x${url}`).pathname);

/** The files of a site built under a base path, by their addresses, and what they weigh. */
export function weightsOf({ folder, base }: Pick<Build, 'folder' | 'base'>) {
  const fileOf = onceFor((url) => readFileSync(`${folder}/${url.slice(base.length)}`));
  const fileBytes = onceFor((url) => gzipped(fileOf(url)));
  const found = (url: string, pattern: RegExp) => addressesIn(url, fileOf(url).toString(), pattern);
  const importsOf = onceFor((url) => found(url, /(?:from|import)\s*["'`](\.?\.?\/[^"'`]+)["'`]/g));

  /** A script with everything it imports at once, gzipped; what was `seen` costs nothing more. */
  function moduleBytes(url: string, seen = new Set<string>()): number {
    if (seen.has(url)) return 0;
    seen.add(url);
    return fileBytes(url) + importsOf(url).reduce((sum, to) => sum + moduleBytes(to, seen), 0);
  }

  /** What a script loads on demand. */
  const loadedBy = onceFor((url) => found(url, /import\(\s*["'`](\.?\.?\/[^"'`]+)["'`]/g));

  /** The bytes of the one script of a name that a page loads on demand, beyond those it starts with. */
  function scriptOf(page: string, name: string): number {
    const urls = found(base + page, /<script type="module" src="([^"]+)"/g);
    const later = urls.flatMap(loadedBy).filter((url) => url.includes(`/${name}.`));
    const [script] = later;
    if (!script || later.length > 1)
      throw new Error(`${page} loads ${later.length} scripts called ${name}, and not one`);
    const seen = new Set<string>();
    for (const url of urls) moduleBytes(url, seen);
    return moduleBytes(script, seen);
  }

  return { fileOf, moduleBytes, loadedBy, scriptOf };
}

export const { fileOf, moduleBytes, loadedBy, scriptOf } = weightsOf(fullSite);
