import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageGiver } from '../../src/browser/offline/give-page.ts';
import { dropOld, keepPage } from '../../src/browser/offline/keep-page.ts';
import { Kept } from '../../src/browser/offline/kept.ts';
import type { Readers } from '../../src/browser/offline/readers.ts';
import type { Asking } from '../../src/browser/offline/worker-scope.ts';
import { packs } from '../../src/offline/paths.ts';
import { pageOf, Stores, take } from './kept-stores.ts';

const [plan, roles, terms] = ['plan/index.html', 'roles/index.html', 'terms/index.html'];

/** What a browser keeps that kept nothing before, of a site that does not answer. */
function reader() {
  const kept = new Kept('/base/');
  const bound: string[] = [];
  const readers = {
    bind: async (_id: string, version: string) => void bound.push(version),
    open: async () => [],
  };
  const give = pageGiver(kept, readers as unknown as Readers);
  const asking = (path: string) => ({
    request: { url: `https://example.org/base/${path}` },
    resultingClientId: 'page',
    waitUntil: () => undefined,
  });
  return {
    kept,
    /** Sees a page of a version while there is a network. */
    see: (file: string, title: string, version: string) =>
      keepPage(kept, file, pageOf(title, version)),
    /** What an address gives without a network, and the version that the page has its data of. */
    async given(path: string) {
      const answer = await give(asking(path) as unknown as Asking);
      const text = await answer.text();
      return { text, status: answer.status, version: bound.at(-1) };
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-28T12:00:00Z');
  vi.stubGlobal('caches', new Stores());
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const later = () => vi.setSystemTime(Date.now() + 60_000);

describe('Without a network', () => {
  test('a page of a pack is as it was taken, though a newer one was seen since, which lacks its data', async () => {
    const { kept, see, given } = reader();
    await take(kept, 'aaa', 'core', { [plan]: 'Plan as taken' });
    later();
    await see(plan, 'Plan anew', 'bbb');
    await see(terms, 'Terms anew', 'bbb');
    expect(await given('plan/')).toMatchObject({
      text: expect.stringContaining('Plan as taken') as string,
      version: 'aaa',
    });
    // What no pack has is as it was seen last.
    expect(await given('terms/')).toMatchObject({
      text: expect.stringContaining('Terms anew') as string,
      version: 'bbb',
    });
  });

  test('a pack that was taken anew is given from then on', async () => {
    const { kept, given } = reader();
    await take(kept, 'aaa', 'core', { [plan]: 'Plan as taken' });
    later();
    await take(kept, 'bbb', 'core', { [plan]: 'Plan anew' });
    expect(await given('plan/')).toMatchObject({ version: 'bbb' });
  });
});

describe('Where the site went back to an older version', () => {
  test('the pack that was taken last counts, and is given', async () => {
    const { kept, given } = reader();
    for (const version of ['aaa', 'bbb', 'aaa']) {
      await take(kept, version, 'core', { [plan]: `Plan of ${version}` });
      later();
    }
    expect((await kept.taken()).get('core')?.version).toBe('aaa');
    expect(await given('plan/')).toMatchObject({ version: 'aaa' });
    await dropOld(kept, []);
    expect(await kept.seen('bbb', packs.core)).toBeUndefined();
    expect(await kept.seen('aaa', packs.core)).toBeDefined();
  });
});

test('The core of a version stays as long as its other pages do, which need it', async () => {
  const { kept } = reader();
  await take(kept, 'aaa', 'core', { [roles]: 'Roles' });
  await take(kept, 'aaa', 'rest', { [terms]: 'Terms' });
  later();
  await take(kept, 'bbb', 'core', { [roles]: 'Roles anew' });
  await dropOld(kept, []);
  expect(await kept.seen('aaa', packs.core)).toBeDefined();
  later();
  await take(kept, 'bbb', 'rest', { [terms]: 'Terms anew' });
  await dropOld(kept, []);
  for (const name of Object.values(packs)) {
    expect(await kept.seen('aaa', name)).toBeUndefined();
    expect(await kept.seen('bbb', name)).toBeDefined();
  }
});

describe('An address that what is kept would have', () => {
  const none = '404.html';

  test('gives the page for missing addresses, which says from when that is known', async () => {
    const { kept, given } = reader();
    await take(kept, 'aaa', 'core', { [roles]: 'Roles', [none]: 'There is none' });
    expect(await given('roles/nosuch/')).toMatchObject({
      text: expect.stringMatching(/no such page when .* kept today.*There is none/s) as string,
      status: 404,
      version: 'aaa',
    });
    // The core does not know the other pages: one may be there.
    expect(await given('terms/nosuch/')).toMatchObject({ status: 503 });
    expect(await given('roles/foley-artist/one-sheet/')).toMatchObject({ status: 503 });
    await take(kept, 'aaa', 'rest', { [terms]: 'Terms' });
    expect(await given('terms/nosuch/')).toMatchObject({ status: 404 });
    expect(await given('nosuch')).toMatchObject({ status: 404 });
    // What no pack has may be there all the same.
    expect(await given('embed/a-vs-b/')).toMatchObject({ status: 503 });
  });
});
