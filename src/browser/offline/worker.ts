import { archiveFile, changedFile, fileAt, packs } from '../../offline/paths.ts';
import { pageGiver } from './give-page.ts';
import { partGiver } from './give-part.ts';
import { keepOpen } from './keep-page.ts';
import { Kept } from './kept.ts';
import { Readers } from './readers.ts';
import { scope } from './worker-scope.ts';

/**
 * The service worker. It knows no version itself: each page says of which it is, and has all that it asks
 * for from that one alone. So a new version needs no new worker, and pages of two versions may be open.
 */
const base = new URL(scope.registration.scope).pathname;
const kept = new Kept(base);
const readers = new Readers(base);
const givePage = pageGiver(kept, readers);
const givePart = partGiver(kept, readers);

/** What is taken as a whole, and stands in no version. */
const apart: readonly string[] = [...Object.values(packs), archiveFile, changedFile, 'sw.js'];

/** The path of an address from the root of the site; undefined for one of elsewhere. */
function pathIn(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const isOurs = origin === location.origin && pathname.startsWith(base);
  return isOurs ? pathname.slice(base.length) : undefined;
}

/** Keeps the pages that were open before there was a worker, and has pages asked for while it starts. */
async function start(): Promise<void> {
  await scope.registration.navigationPreload?.enable();
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const { url } of pages) {
    const path = pathIn(url);
    if (path !== undefined) await keepOpen(kept, fileAt(path), url).catch(() => undefined);
  }
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(start()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathIn(request.url);
  if (path === undefined || apart.includes(path) || request.method !== 'GET') return;
  // Whatever fails here, a page is had as if nothing were kept.
  if (request.mode === 'navigate') event.respondWith(givePage(event).catch(() => fetch(request)));
  else event.respondWith(givePart(event));
});
