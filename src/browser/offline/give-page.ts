import { fileAt } from '../../offline/paths.ts';
import { versionIn } from '../../offline/version.ts';
import * as words from '../../words/offline/worker.ts';
import { dropOld, keepPage } from './keep-page.ts';
import type { Kept } from './kept.ts';
import { noSuchPage } from './no-such-page.ts';
import { notKept, pairAt, withSlash } from './not-kept.ts';
import type { Readers } from './readers.ts';
import { withNote } from './with-note.ts';
import type { Asking } from './worker-scope.ts';

/** How long the network is waited for, in ms, where the page is kept. */
const patience = 4000;

const after = (time: number) => new Promise<undefined>((done) => setTimeout(done, time));
const html = { 'content-type': 'text/html; charset=utf-8' };

/** What the network has; undefined where there is none, or no answer of use. */
async function fromNetwork({ request, preloadResponse }: Asking): Promise<Response | undefined> {
  try {
    const answer = (await preloadResponse) ?? (await fetch(request));
    return answer.status < 500 ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** The version that a page says it is of, from no more of it than that takes. */
async function versionOf(page: Response): Promise<string | undefined> {
  const reader = page.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    text += value ?? '';
    const version = versionIn(text);
    if (version !== undefined || done) {
      void reader?.cancel();
      return version;
    }
  }
}

/** A page that is kept: as it was taken, else as it was seen last. It says when that was. */
async function keptPage(kept: Kept, file: string) {
  for (const version of await kept.wholeFirst()) {
    const found = await kept.file(version, file);
    if (found) return { version, html: await withNote(found, words.noAnswer) };
  }
  return undefined;
}

/** Gives pages: from the network where it answers soon, else as they are kept, each bound to its version. */
export function pageGiver(kept: Kept, readers: Readers) {
  const bind = (id: string, version: string | undefined) =>
    id && version ? readers.bind(id, version) : undefined;

  async function given(event: Asking, file: string, page: Response): Promise<Response> {
    if (!page.headers.get('content-type')?.startsWith('text/html')) return page;
    const [toKeep, toRead] = [page.clone(), page.clone()];
    await bind(event.resultingClientId, await versionOf(toRead));
    if (!page.ok) return page;
    event.waitUntil(
      keepPage(kept, file, toKeep)
        .then(async () => dropOld(kept, await readers.open()))
        .catch(() => undefined),
    );
    return page;
  }

  return async (event: Asking): Promise<Response> => {
    const file = fileAt(new URL(event.request.url).pathname.slice(kept.base.length));
    const network = fromNetwork(event);
    const soon = await Promise.race([network, after(patience)]);
    if (soon) return given(event, file, soon);
    const found = await keptPage(kept, file);
    if (found) {
      await bind(event.resultingClientId, found.version);
      return new Response(found.html, { headers: html });
    }
    const whole = await withSlash(kept, event.request.url);
    if (whole) return Response.redirect(whole);
    const late = await network;
    if (late) return given(event, file, late);
    const pair = await pairAt(kept, file);
    if (pair) return Response.redirect(pair);
    const none = await noSuchPage(kept, file);
    const page = none ?? (await notKept(kept));
    await bind(event.resultingClientId, page.version);
    return new Response(page.html, { status: none ? 404 : 503, headers: html });
  };
}
