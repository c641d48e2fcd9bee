import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usual = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** A Chromium on this machine: the system's, or the one that Playwright has downloaded. */
export function findBrowser(): string | undefined {
  return [...usual, chromium.executablePath()].find((path) => path && existsSync(path));
}

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/** Ways to get a browser where there is none, in the order they are tried. */
const ways: [name: string, get: () => boolean][] = [
  [
    'Playwright’s own download',
    () => run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium'),
  ],
  [
    'the Debian package',
    () =>
      process.getuid?.() === 0 &&
      run('apt-get', 'update', '-qq') &&
      run('apt-get', 'install', '-y', '-qq', 'chromium'),
  ],
];

/** `node tests/browser/find-browser.ts`: gets a browser if there is none. */
if (import.meta.main) {
  for (const [name, get] of ways) {
    if (findBrowser()) break;
    console.log(`There is no Chromium here. Trying ${name}.`);
    get();
  }
  if (!findBrowser()) {
    console.error('No browser could be had. Install Chromium, or set CHROMIUM_PATH to one.');
    process.exitCode = 1;
  }
}
