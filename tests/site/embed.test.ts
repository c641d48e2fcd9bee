import { describe, expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { parseHTML } from '../parse-html.ts';
import { all, faults, pagesOf, textOf, wholePagesOf } from './pages.ts';
import { gzipped } from './weights.ts';

const frames = pagesOf(fullSite).filter(({ framed, redirect }) => framed && !redirect);
const pairs = wholePagesOf(fullSite).filter(({ address }) =>
  /\/compare\/[^/]+-vs-[^/]+\/$/.test(address),
);
const full = (address: string) => fullSite.site + address;

describe('A comparison in a frame', () => {
  test('is offered on the page of every comparison as HTML to paste, which names a page that is there', () => {
    const there = new Set(frames.map(({ address }) => full(address)));
    expect(frames).toHaveLength(pairs.length);
    const found = faults(pairs, (page) => {
      const text = all(page, '.copy-fold blockquote').map(({ textContent }) => textContent);
      const { document } = parseHTML(`<main>${text.join('')}</main>`);
      const from = document.querySelector('iframe')?.getAttribute('src') ?? '';
      const back = document.querySelector('a')?.getAttribute('href');
      return [
        ...(there.has(from) && from.split('/').at(-2) === page.address.split('/').at(-2)
          ? []
          : [`the frame is ${from}`]),
        ...(back === full(page.address) ? [] : [`it leads back to ${back}`]),
      ];
    });
    expect(found).toEqual([]);
  });

  test('has no header, no footer of the site and no script, and leads to its page first', () => {
    const found = faults(frames, (page) => {
      const [first] = all(page, 'a');
      const whole = full(page.address.replace('/embed/', '/compare/'));
      return [
        ...all(page, 'header, nav, script, search, form').map(({ tagName }) => `it has ${tagName}`),
        ...(first?.getAttribute('href') === whole ? [] : ['its first link leads elsewhere']),
        ...(page.document.querySelector('link[rel=canonical]')?.getAttribute('href') === whole
          ? []
          : ['search engines are not told of its page']),
        ...(all(page, 'meta[name=robots][content=noindex]').length === 1 ? [] : ['it is listed']),
      ];
    });
    expect(found).toEqual([]);
  });

  test('opens what it leads to beside the page it stands in, and leads nowhere within itself', () => {
    const found = faults(frames, (page) => [
      ...(page.document.querySelector('base')?.getAttribute('target') === '_blank' ? [] : ['no']),
      ...(page.document.querySelector('base')?.hasAttribute('href')
        ? ['the policy forbids it']
        : []),
      ...all(page, 'a[href^="#"]').map(textOf),
    ]);
    expect(found).toEqual([]);
  });

  test('says the difference, shows where both stand and what differs, and stays small', () => {
    const found = faults(frames, (page) => [
      ...(all(page, 'h1, .lede, .path, table').length >= 4 ? [] : ['a part is missing']),
      ...(gzipped(page.html) < 24_000 ? [] : [`${gzipped(page.html)} bytes`]),
    ]);
    expect(found).toEqual([]);
  });
});

describe('A role as text for an advert', () => {
  test('stands on its page, can be selected without script, and is led to from the head', () => {
    const roles = wholePagesOf(fullSite).filter(({ address }) => /\/roles\/[^/]+\/$/.test(address));
    expect(roles.length).toBeGreaterThan(50);
    const found = faults(roles, (page) => [
      ...(all(page, '#for-an-advert blockquote').length === 1 ? [] : ['there is no text']),
      ...(all(page, '.role-actions a[href="#for-an-advert"]').length === 1
        ? []
        : ['nothing leads there']),
      ...(all(page, '#for-an-advert').map(textOf).join().includes(full(page.address))
        ? []
        : ['its address is missing']),
    ]);
    expect(found).toEqual([]);
  });
});
