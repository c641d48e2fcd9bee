import type { Page } from 'playwright-core';
import type { Site } from './browser.ts';

export const hosts = (page: Page) => page.locator('hear-it:visible');
export const button = (page: Page, version: string, of = 0) =>
  hosts(page).nth(of).locator(`[data-version=${version}]`);
export const says = (page: Page, of = 0) => hosts(page).nth(of).locator('.hear-status').innerText();
/** The versions that are said to play, of all sounds of the page. */
export const playing = (page: Page) =>
  page
    .locator('hear-it [aria-pressed=true]')
    .evaluateAll((all) => all.map((one) => one.textContent?.trim()));

/** Keeps what plays: sources that were started and not stopped, contexts, and what workers were asked. */
const watchAll = () => {
  const { start, stop } = AudioBufferSourceNode.prototype;
  const seen = {
    live: new Set<AudioNode>(),
    contexts: [] as AudioContext[],
    asked: [] as unknown[],
  };
  Object.assign(window, { seen });
  AudioBufferSourceNode.prototype.start = function (...when) {
    seen.live.add(this);
    return start.apply(this, when);
  };
  AudioBufferSourceNode.prototype.stop = function (...when) {
    seen.live.delete(this);
    return stop.apply(this, when);
  };
  const { AudioContext, Worker } = window;
  window.AudioContext = class extends AudioContext {
    constructor() {
      super({ sampleRate: 96_000 });
      seen.contexts.push(this);
    }
  };
  if (Worker)
    window.Worker = class extends Worker {
      override postMessage(asked: unknown) {
        seen.asked.push(asked);
        super.postMessage(asked);
      }
    };
};
export type Seen = { seen: { live: Set<AudioNode>; contexts: AudioContext[]; asked: number[][] } };
export const live = (page: Page) => page.evaluate(() => (window as unknown as Seen).seen.live.size);

/** Opens a page of which all that plays is kept, and in which something was done before. */
export async function openWatched(site: Site, address: string, before: () => void = () => {}) {
  const page = await site.open('/404.html');
  await page.addInitScript(before);
  await page.addInitScript(watchAll);
  await page.goto(site.url(address));
  return page;
}
