import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remove, siteWith, smallBeside, smallContent } from '../trouble/small-site.ts';
import { startBrowser } from './start-browser.ts';

/** A port that nobody has. */
const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** Starts the dev server as `npm run dev` does. The promise comes when it listens. */
async function startDev(folder: string): Promise<{ process: ChildProcess; origin: string }> {
  const port = await freePort();
  // Astro leaves its dev server out where this says that tests run.
  const { VITEST: _tests, ...own } = process.env;
  const env = { ...own, NODE_ENV: 'development', BASE_PATH: '/', PORT: String(port) };
  const dev = spawn(process.execPath, ['src/tools/astro.ts', 'dev'], { cwd: folder, env });
  let said = '';
  const listens = new Promise<void>((done, fail) => {
    for (const stream of [dev.stdout, dev.stderr])
      stream.on('data', (part: Buffer) => {
        said += String(part);
        if (said.includes('watching for file changes')) done();
      });
    dev.on('exit', () => fail(new Error(said)));
  });
  await listens;
  return { process: dev, origin: `http://localhost:${port}` };
}

describe('The dev server', { tags: 'nightly' }, () => {
  const file = 'content/pages/about.mdx';
  let [folder, origin] = ['', ''];
  let dev: ChildProcess | undefined;
  let browser: Browser;
  let page: Page;

  const write = (prose: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const fields = text.slice(0, text.indexOf('\n---\n') + '\n---\n'.length);
    writeFileSync(join(folder, file), `${fields}\n${prose}\n`);
  };
  const overlay = () => page.locator('vite-error-overlay');

  beforeAll(async () => {
    folder = siteWith([...smallContent(), ...smallBeside]);
    const [started, chromium] = await Promise.all([startDev(folder), startBrowser()]);
    ({ process: dev, origin } = started);
    browser = chromium;
    page = await browser.newPage();
    await page.goto(`${origin}/about/`);
  });
  afterAll(async () => {
    dev?.kill();
    await browser.close();
    remove(folder);
  });

  test('shows a sentence that was saved', async () => {
    write('There is room above the loudest sound.');
    await expect.poll(() => page.locator('main').innerText()).toContain('room above the loudest');
    await expect.poll(() => overlay().count()).toBe(0);
  });

  test('shows over the page what is wrong with a file that was saved, where, and what would be right', async () => {
    write('There is [room](/terms/nowhere/) above it.');
    await expect
      .poll(() => overlay().locator('#message-content').innerText())
      .toMatch(/^content\/pages\/about\.mdx:\d+: there is no page \/terms\/nowhere\/\. Use/);
    await expect
      .poll(() => overlay().locator('.error-line').innerText())
      .toContain('[room](/terms/nowhere/)');
    await page.reload();
    await expect.poll(() => overlay().locator('#title').innerText()).toBe('1 problem in 1 file');
  });

  test('shows prose that cannot be read as wrong, and the page as it was before', async () => {
    write('There is <open room above it.');
    await expect
      .poll(() => overlay().locator('#message-content').innerText())
      .toContain('[mdx-unreadable]');
    expect(await page.locator('main').innerText()).toContain('above it.');
  });

  test('takes it away when the file is mended', async () => {
    write('There is room above everything.');
    await expect.poll(() => page.locator('main').innerText()).toContain('room above everything');
    await expect.poll(() => overlay().count()).toBe(0);
  });
});
