import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { all, faults, pagesOf, textOf, type BuiltPage } from './pages.ts';

const pages = pagesOf(fullSite).filter((page) => !page.redirect);
const scripts = readdirSync(join(fullSite.folder, '_astro'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, text: readFileSync(join(fullSite.folder, '_astro', file), 'utf8') }));

/** What of some selectors is on a page. */
const there = (page: BuiltPage, selector: string) =>
  all(page, selector).map((element) => element.outerHTML.slice(0, 80));

describe('What the standard asks of media, time and forms', { timeout: 300_000 }, () => {
  test('has nothing to ask of here: no video, no image file, no frame, nothing that plays by itself', () => {
    const media =
      /<(?:video|audio|track|object|embed|iframe|img|picture|canvas|marquee|blink)[\s>]|\sautoplay\b/g;
    expect(faults(pages, ({ html }) => html.match(media) ?? [])).toEqual([]);
  });

  test('is met by styles that repeat nothing without an end, and ask not how the screen is held', () => {
    const found = faults(pages, ({ html }) =>
      [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].flatMap(
        ([, style = '']) => style.match(/[^;{}]*\binfinite\b|@media[^{]*orientation/g) ?? [],
      ),
    );
    expect(found).toEqual([]);
    const manifest = readFileSync(join(fullSite.folder, 'manifest.webmanifest'), 'utf8');
    expect(manifest).not.toContain('orientation');
  });

  test('is met by pages that send nobody on after a time', () => {
    expect(faults(pages, (page) => there(page, 'meta[http-equiv="refresh"]'))).toEqual([]);
  });

  test('is met by scripts that hear no movement of the device and lock no screen', () => {
    const moved = /devicemotion|deviceorientation|orientation\.lock|Accelerometer|Gyroscope/;
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.filter(({ text }) => moved.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('is met by scripts that wait for the end of a press, and hear no drag and no second finger', () => {
    const early = /["'`](?:pointerdown|mousedown|touchstart)["'`]/;
    const paths = /["'`](?:touch|pointer|mouse)move["'`]|["'`](?:drag|gesture)start["'`]/;
    // A press on a suggestion must not take the list away before it ends: nothing else begins with it.
    const begun = scripts.filter(({ text }) => early.test(text)).map(({ file }) => file);
    expect(begun.filter((file) => !file.startsWith('suggest.'))).toEqual([]);
    expect(scripts.filter(({ text }) => paths.test(text)).map(({ file }) => file)).toEqual([]);
    expect(faults(pages, (page) => there(page, '[draggable="true"]'))).toEqual([]);
  });

  test('is met by forms that ask for nothing about a person, and for no password', () => {
    const asked = 'input:is([type="password"], [type="email"], [type="tel"])';
    const filled = '[autocomplete]:not([autocomplete="off"])';
    expect(faults(pages, (page) => there(page, `${asked}, ${filled}`))).toEqual([]);
  });
});

describe('What stands on every page', () => {
  // What stands in a frame of another site has neither head nor foot.
  const whole = pages.filter((page) => !page.address.startsWith(`${fullSite.base}embed/`));
  const linksIn = (page: BuiltPage, part: string) =>
    all(page, `${part} a`).map((link) => `${textOf(link)} ${link.getAttribute('href')}`);

  test.each(['header nav', 'footer nav'])('stands there in the same order: %s', (part) => {
    const [first, ...rest] = whole.map((page) => [page.address, linksIn(page, part).join()]);
    expect(first?.[1]).toBeTruthy();
    expect(rest.filter(([, links]) => links !== first?.[1]).map(([address]) => address)).toEqual(
      [],
    );
  });

  test('tells first in the foot how to say what is wrong, but for what nobody cites', () => {
    const without = pages.filter(
      (page) => !page.document.querySelector('footer .wrap > :first-child')?.matches('.page-tools'),
    );
    const cited = without.filter(
      ({ address, html }) =>
        /\/roles\/[^/]+\/one-sheet\/$/.test(address) ||
        !html.includes('name="robots" content="noindex"'),
    );
    expect(cited.map(({ address }) => address)).toEqual([]);
    expect(pages.length - without.length).toBeGreaterThan(1000);
  });
});
