import { fileAt, hashesFileOf, isHashed } from '../../offline/paths.ts';
import type { Kept } from './kept.ts';
import type { Readers } from './readers.ts';
import type { Asking } from './worker-scope.ts';

/** The hash of each file of a folder, in a version, whose name has none. */
interface Hashes {
  version: string;
  files: Record<string, string>;
}

const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What a page asks for to work with it; icons and the like are of no version. */
const isWorkedWith = ({ destination }: Request) => destination === '' || destination === 'script';

/** What is kept, or nothing where the browser cannot read what it keeps. */
const read = <Found>(kept: Promise<Found>): Promise<Found | undefined> =>
  kept.catch(() => undefined);

/** Gives scripts, styles and data to pages, each in the version of the page that asks. */
export function partGiver(kept: Kept, readers: Readers) {
  /** Keeps a file where there is room: what is not kept is given all the same. */
  const keep = (version: string, file: string, body: BodyInit) =>
    kept.put(version, file, body).catch(() => undefined);

  /** The hashes beside a file in a version: kept, or those of the network, whichever version that has; if it has any. */
  async function hashesFor(file: string, version: string): Promise<Hashes | undefined> {
    const hashesFile = hashesFileOf(file);
    const seen = await read(kept.seen(version, hashesFile));
    if (seen) return (await seen.json()) as Hashes;
    const answer = await fetch(kept.base + hashesFile, { cache: 'no-cache' });
    if (!answer.ok) return undefined;
    const text = await answer.text();
    const hashes = JSON.parse(text) as Hashes;
    if (hashes.version === version) await keep(version, hashesFile, text);
    return hashes;
  }

  /** What the network has of a file, if it is that of the version: also past what the browser holds. */
  async function checked(request: Request, version: string, file: string): Promise<Response> {
    const [hashes, first] = await Promise.all([hashesFor(file, version), fetch(request)]);
    const wanted = hashes?.files[file];
    // A site that no longer keeps anything, or something that is not its own.
    if (!wanted) return first;
    if (hashes.version !== version) return Response.error();
    for (const ask of [() => first, () => fetch(kept.base + file, { cache: 'reload' })]) {
      const answer = await ask();
      const body = await answer.clone().arrayBuffer();
      const hash = hex(await crypto.subtle.digest('SHA-256', body));
      if (!hash.startsWith(wanted)) continue;
      await keep(version, file, body);
      return answer;
    }
    return Response.error();
  }

  /** A file of any version that has it. */
  async function ofAny(file: string): Promise<Response | undefined> {
    for (const one of await kept.versions()) {
      const found = await kept.file(one, file);
      if (found) return found;
    }
    return undefined;
  }

  /** A file whose name says what is in it: any version's will do. */
  async function hashed(request: Request, version: string | undefined, file: string) {
    const found = await read(ofAny(file));
    if (found) return found;
    const answer = await fetch(request);
    if (answer.ok && version) await keep(version, file, await answer.clone().blob());
    return answer;
  }

  return async ({ request, clientId, resultingClientId }: Asking): Promise<Response> => {
    const file = fileAt(new URL(request.url).pathname.slice(kept.base.length));
    const version = await read(readers.versionOf(clientId));
    // A worker is of the version of the page that starts it.
    if (version && resultingClientId) await readers.bind(resultingClientId, version);
    if (isHashed(file)) return hashed(request, version, file);
    if (!version || !isWorkedWith(request)) return fetch(request);
    return (await read(kept.file(version, file))) ?? checked(request, version, file);
  };
}
