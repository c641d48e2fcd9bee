import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { takeParts } from '../../src/browser/choose/take-parts.ts';

const rows = (...names: string[]) => names.map((name) => `<li>${name}</li>`).join('');
const group = (id: string, ...names: string[]) =>
  `<section class="choose-group"><h2 id="${id}">${id}</h2><ul class="role-rows">${rows(...names)}</ul></section>`;

const pages: Record<string, string> = {
  '/roles/part/live/': group('live', 'A', 'B'),
  '/roles/part/live/2/': group('live', 'C'),
  '/roles/part/games/': group('games', 'D'),
};

/** The list of roles with links to some of its pages. */
function listOf(addresses: readonly string[]) {
  const links = addresses.map((address) => `<a href="${address}">Part</a>`).join('');
  const { document, DOMParser } = parseHTML(
    `<html><body><main><ul class="part-links">${links}</ul><p>After</p></main></body></html>`,
  );
  vi.stubGlobal('DOMParser', DOMParser);
  const fetched = (address: string) => {
    const page = pages[address];
    const html = `<html><head><style>p{}</style></head><body><main>${page}</main></body></html>`;
    return Promise.resolve(new Response(html, { status: page === undefined ? 404 : 200 }));
  };
  vi.stubGlobal('fetch', fetched);
  return document.querySelector('main') as unknown as HTMLElement;
}

afterEach(() => void vi.unstubAllGlobals());

test('the rows of all pages stand where the links to these stood, those of one family in one list', async () => {
  const list = listOf(Object.keys(pages));
  await takeParts(list);
  expect([...list.children].map((one) => one.textContent)).toEqual(['liveABC', 'gamesD', 'After']);
});

test('a page that cannot be had leaves the links as they are, so that it can be asked for again', async () => {
  const list = listOf([...Object.keys(pages), '/roles/part/av/']);
  await expect(takeParts(list)).rejects.toThrow('/roles/part/av/: 404');
  expect(list.querySelectorAll('.part-links a')).toHaveLength(4);
});

test('a list that is whole stays as it is', async () => {
  const list = listOf([]);
  list.innerHTML = group('live', 'A');
  await takeParts(list);
  expect(list.textContent).toBe('liveA');
});
