import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where browsers are, the best first: one without windows needs a third of the processor time. */
const usual = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Without the browser's own errands, so that the only requests are those of the site. */
const args = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the machine’s own browser is, or else the one Playwright has downloaded, if there is one. */
export const browserPath = (): string =>
  usual.find((one) => one && existsSync(one)) ?? chromium.executablePath();

/** Starts the machine’s own browser, or else the one Playwright has downloaded. Throws if there is none. */
export async function startBrowser(): Promise<Browser> {
  const path = usual.find((one) => one && existsSync(one));
  const named = path ? { executablePath: path } : {};
  return chromium.launch({ ...named, args });
}

const isThere = () =>
  startBrowser().then(
    (browser) => browser.close().then(() => true),
    () => false,
  );

const run = (command: string, ...words: string[]) =>
  spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/** Ways to get a browser where there is none, in the order they are tried. */
const ways: [name: string, get: () => boolean][] = [
  [
    'Playwright’s own download',
    () =>
      run(
        process.execPath,
        'node_modules/playwright-core/cli.js',
        'install',
        '--only-shell',
        'chromium',
      ),
  ],
  [
    'the Debian package',
    () =>
      process.getuid?.() === 0 &&
      run('apt-get', 'update', '-qq') &&
      (run('apt-get', 'install', '-y', '-qq', 'chromium-headless-shell') ||
        run('apt-get', 'install', '-y', '-qq', 'chromium')),
  ],
];

/** `node tests/browser/start-browser.ts`: gets a browser if there is none. */
if (import.meta.main) {
  for (const [name, get] of ways) {
    if (await isThere()) break;
    console.log(`There is no Chromium here. Trying ${name}.`);
    get();
  }
  if (!(await isThere())) {
    console.error('No browser could be had. Install Chromium, or set CHROMIUM_PATH to one.');
    process.exitCode = 1;
  }
}
