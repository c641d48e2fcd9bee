import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { fileAt, hashesFileOf, isOfHashes } from '../../src/offline/paths.ts';
import { trimBase } from '../../src/site/base.ts';
import { listen, siteServer } from '../../src/tools/serve.ts';
import { fullSite } from '../builds.ts';
import { startBrowser } from './start-browser.ts';

const stamp = /(<meta name="version" content=")\w+/;

/** What a later version of the site says in some of its files. */
export interface Later {
  version: string;
  edits: Readonly<Record<string, (text: string) => string>>;
}

const built = (file: string) => readFileSync(join(fullSite.folder, file), 'utf8');

/** A file of a later version, as a build of it would have made it; undefined for one that is the same. */
function later(file: string, { version, edits }: Later): string | undefined {
  const edit = edits[file] ?? ((text) => text);
  if (file.endsWith('.html')) return edit(built(file)).replace(stamp, `$1${version}`);
  if (!isOfHashes(file)) return edits[file] && edit(built(file));
  const { files } = JSON.parse(built(file)) as { files: Record<string, string> };
  const isHere = ([name]: [string, unknown]) => hashesFileOf(name) === file;
  for (const [name, change] of Object.entries(edits).filter(isHere))
    files[name] = createHash('sha256')
      .update(change(built(name)))
      .digest('hex')
      .slice(0, 16);
  return JSON.stringify({ version, files });
}

/** Serves the built site, then a later version of it, and counts what is asked for. */
export function useVersions() {
  const base = trimBase(fullSite.base);
  let now: Later | undefined;
  let asked: string[] = [];
  let browser: Browser;
  let server: Server;
  let origin: string;
  let contexts: BrowserContext[] = [];

  function start(): Server {
    const usual = siteServer(fullSite.folder, fullSite.base);
    return createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname.slice(base.length + 1);
      asked.push(path);
      const text = now && /\/$|^$|\.(html|json)$/.test(path) && later(fileAt(path), now);
      if (!text) return usual.emit('request', request, response);
      const type = path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
      return response.writeHead(200, { 'content-type': type }).end(text);
    });
  }

  beforeAll(async () => {
    server = start();
    origin = await listen(server);
    browser = await startBrowser();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    [contexts, now, asked] = [[], undefined, []];
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  return {
    url: (address: string) => origin + base + address,
    /** A reader who has not been here before. */
    async reader(): Promise<BrowserContext> {
      const context = await browser.newContext();
      contexts.push(context);
      return context;
    },
    browser: () => browser,
    /** Publishes a later version. */
    publish: (version: Later) => void (now = version),
    /** What was asked of the server since this was last looked at. */
    asked: () => asked.splice(0),
  };
}

/** Waits until the page that is open is kept, by a worker that is at work: in any version, or in one. */
export async function keptIn(page: Page, version: string): Promise<void> {
  await page.waitForFunction(async (wanted) => {
    const { active } = await navigator.serviceWorker.ready;
    const file = location.pathname.replace(/\/$/, '/index.html');
    for (const name of await caches.keys())
      if (name.includes(`@${wanted}`) && (await (await caches.open(name)).match(file)))
        return active?.state === 'activated';
    return false;
  }, version);
}
export const kept = (page: Page): Promise<void> => keptIn(page, '');
