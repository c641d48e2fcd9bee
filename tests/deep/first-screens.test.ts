import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { useSite } from '../browser/browser.ts';
import { expectSameStart, longPages } from '../browser/first-screens.ts';

const site = useSite();

beforeAll(() => {
  expect(spawnSync(process.execPath, ['tests/build.ts'], { stdio: 'inherit' }).status).toBe(0);
});

test('the first 14,000 bytes of every page show the same first screen as all of it', async () => {
  const pages = longPages();
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) await expectSameStart(site, page);
  console.log(`\n${pages.length} pages of more than 14,000 bytes tried`);
});
