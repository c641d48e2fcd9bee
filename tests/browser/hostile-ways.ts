import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { keptOf, planSearches, tellTried } from '../hostile.ts';
import type { Site } from './browser.ts';

declare global {
  interface Window {
    __ran?: unknown;
    __seen: string[];
  }
}

/** Watches a page from its first moment for anything that a payload may have made of itself. */
function watch() {
  window.__seen = [];
  const see = (what: string) => void window.__seen.push(what);
  for (const name of ['alert', 'confirm', 'prompt'] as const)
    window[name] = () => see(name) as never;
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => see(violatedDirective));
  const made =
    'script, style, img, svg, math, iframe, object, embed, base, meta, form, audio, video';
  const wrong = (element: Element) => {
    // The site's own pictures have a size of their own; what a payload makes has none.
    if (element.matches(made) && !element.matches('svg[viewBox]')) see(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$|^style$/.test(name)) see(name);
      if (name === 'href' && !/^https?:/.test(new URL(value, location.href).protocol)) see(value);
    }
  };
  const start = () =>
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        for (const node of [target, ...addedNodes]) {
          // What the site loads for itself stands in the head.
          if (!(node instanceof Element) || node.closest('head')) continue;
          if (node !== target) for (const one of [node, ...node.querySelectorAll('*')]) wrong(one);
          else for (const name of node.getAttributeNames()) if (/^on/.test(name)) see(name);
        }
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  addEventListener('DOMContentLoaded', start);
}

/** Goes to each address without loading the page anew, as the back button does. */
const visit = async (searches: string[]) => {
  for (const search of searches) {
    history.replaceState(null, '', location.pathname + search);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((done) => setTimeout(done, 4));
  }
};

/** Tests that none of these payloads is run, by whatever way it comes in. */
export function holdHostile(site: Site, payloads: readonly string[]) {
  const tried = new Map<string, number>();
  const run: string[] = [];
  // A browser takes 200 changes of the address in ten seconds.
  const inAddress = payloads.map((payload) => encodeURIComponent(payload.toWellFormed()));

  /** Opens a page that is watched; its requests beside those of the site are troubles of the whole file. */
  async function openWatched(address: string): Promise<Page> {
    const page = await site.open('/data/');
    await page.addInitScript(watch);
    page.on('dialog', (dialog) => {
      run.push(`${address}: a dialog`);
      void dialog.dismiss();
    });
    await page.goto(site.url(address));
    return page;
  }

  /** Does something with every payload on one page, and holds that none was run. */
  async function hold<Argument>(
    channel: string,
    page: Page,
    act: (each: Argument) => Promise<void> | void,
    each: Argument,
  ) {
    tried.set(channel, payloads.length);
    await page.evaluate(() => (window.__seen = []));
    await page.evaluate(act as never, each as never);
    await page.waitForTimeout(300);
    const seen = await page.evaluate(() => [
      ...window.__seen,
      ...('__ran' in window ? ['ran'] : []),
    ]);
    run.push(...seen.map((what) => `${channel}: ${what}`));
    expect(run.filter((one) => one.startsWith(channel))).toEqual([]);
  }

  describe('Nothing that anybody writes is run by the page', () => {
    afterAll(() => tellTried('in a browser', tried, run));

    test('as what is searched for, in the address and in the box', async () => {
      const page = await openWatched('/search/');
      await page.waitForLoadState('networkidle');
      await hold(
        'search: address',
        page,
        visit,
        inAddress.map((one) => `?q=${one}&kind=${one}`),
      );
      await hold(
        'search: box',
        page,
        async (texts) => {
          const box = document.querySelector<HTMLInputElement>(
            'main input[type=search], main input',
          );
          for (const text of texts) {
            if (!box) throw new Error('there is no box');
            box.focus();
            box.value = text;
            box.dispatchEvent(new InputEvent('input', { bubbles: true }));
            await new Promise((done) => setTimeout(done, 4));
          }
        },
        [...payloads],
      );
    });

    test('as an advert to decode', async () => {
      const page = await openWatched('/decode/');
      await hold(
        'advert',
        page,
        async (texts) => {
          const box = document.querySelector('textarea');
          for (const text of texts) {
            if (!box?.form) throw new Error('there is no box');
            box.value = text;
            box.form.requestSubmit();
            await new Promise((done) => setTimeout(done, 20));
          }
        },
        payloads.map((payload) => `Monitor engineer ${payload} $20 an hour`),
      );
      await expect.poll(() => page.locator('.decode-advert').innerText()).toContain('Monitor');
    });

    test('as roles to compare, and as a choice among roles', async () => {
      const page = await openWatched('/compare/?roles=boom-operator,foley-artist');
      await page.locator('compare-roles .shown:not([aria-busy]) .compare-whole').waitFor();
      await hold(
        'compare',
        page,
        visit,
        inAddress.map((one) => `?roles=${one},boom-operator,${one}x`),
      );
      const choose = await openWatched('/roles/');
      // The list is made anew for each address, so an address takes ten.
      const tens = inAddress.flatMap((_, index) =>
        index % 10 === 0 ? [inAddress.slice(index, index + 10)] : [],
      );
      await hold(
        'choose',
        choose,
        visit,
        tens.map(
          (ten) => `?${ten.map((one) => `family=${one}&sort=${one}&${one}=${one}`).join('&')}`,
        ),
      );
    });

    test('as the address of a plan', async () => {
      const page = await openWatched('/plan/?from=nothing');
      await page.locator('.plan-keep').waitFor();
      await hold(
        'plan',
        page,
        visit,
        payloads.map((one) => planSearches(one)[0] ?? ''),
      );
      const other = await openWatched('/plan/?from=nothing');
      await other.locator('.plan-keep').waitFor();
      await hold(
        'plan: marks',
        other,
        visit,
        payloads.map((one) => planSearches(one)[1] ?? ''),
      );
    });

    test('as a file that is opened as a plan', async () => {
      const page = await openWatched('/plan/');
      await page.locator('select[name=to]').focus();
      await page.waitForResponse(/planner/).catch(() => undefined);
      await hold(
        'file',
        page,
        async (files) => {
          const input = document.querySelector<HTMLInputElement>('input[type=file]');
          const button = document.querySelector<HTMLButtonElement>('[data-do=open]');
          if (!input || !button) throw new Error('no file can be opened');
          input.click = () => undefined;
          for (const text of files) {
            button.click();
            await new Promise((done) => setTimeout(done, 1));
            const chosen = new DataTransfer();
            chosen.items.add(new File([text], '<img src=x onerror=__ran=1>.json'));
            input.files = chosen.files;
            input.dispatchEvent(new Event('change'));
            await new Promise((done) => setTimeout(done, 4));
          }
        },
        payloads.flatMap((one) => keptOf(one).slice(2)),
      );
      await expect.poll(() => page.locator('.plan-told').innerText()).toContain('came from a file');
    });

    test('as what the browser kept', async () => {
      const keepEach = async ([name = '', ...texts]: string[]) => {
        for (const text of texts) {
          localStorage.setItem(name, text);
          dispatchEvent(new StorageEvent('storage', { key: name }));
          if (location.pathname.includes('/plan/')) dispatchEvent(new PopStateEvent('popstate'));
          await new Promise((done) => setTimeout(done, 2));
        }
      };
      const kept = payloads.flatMap(keptOf);
      const page = await openWatched('/plan/?from=nothing');
      await page.locator('.plan-keep').waitFor();
      await hold('storage: plan', page, keepEach, ['signal-path-you', ...kept]);
      expect(await page.locator('[data-do=forget]').isVisible()).toBe(true);
      const pair = await openWatched('/compare/audio-technician-vs-sound-engineer/');
      const inPlaces = payloads.flatMap((one) => keptOf(one).slice(2));
      await hold('storage: compare', pair, keepEach, ['signal-path-you', ...inPlaces]);
    });

    test('as a missing address, and as what stands behind #', async () => {
      const page = await openWatched('/no-such-page/');
      await page.locator('nearest-pages').waitFor({ state: 'attached' });
      await hold(
        '404',
        page,
        async (paths) => {
          for (const path of paths) {
            history.replaceState(null, '', path);
            const host = document.querySelector('nearest-pages');
            host?.replaceWith(host.cloneNode(true));
            await new Promise((done) => setTimeout(done, 10));
          }
        },
        inAddress.map((one) => `${new URL(site.url('/')).pathname}roles/${one}/`),
      );
      const home = await openWatched('/');
      await hold(
        'hash',
        home,
        async (hashes) => {
          for (const hash of hashes) {
            location.hash = hash;
            await new Promise((done) => setTimeout(done, 2));
          }
        },
        [...payloads],
      );
    });

    test('and what looks for it sees it where it is let in', async () => {
      const page = await openWatched('/data/');
      const seen = await page.evaluate(async () => {
        document.body.insertAdjacentHTML('beforeend', '<img><a href=javascript:1>x</a>');
        await new Promise((done) => setTimeout(done, 50));
        return window.__seen;
      });
      expect(seen).toEqual(expect.arrayContaining(['<img>', 'javascript:1']));
    });
  });
}
