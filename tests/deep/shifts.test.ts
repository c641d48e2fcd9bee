import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { kindsOfPage, useSite, viewsOfAddresses } from '../browser/browser.ts';
import { desk, phone, shiftsOn } from '../browser/shifts.ts';

const site = useSite();
const pages = [...kindsOfPage, ...viewsOfAddresses, '/rolls/sound-enginer/'];
const kept = JSON.stringify({
  skills: { 'gain-staging': 'working', mixing: 'practitioner' },
  role: 'audio-stagehand',
  target: 'mixing-engineer',
});

beforeAll(() => {
  expect(spawnSync(process.execPath, ['tests/build.ts'], { stdio: 'inherit' }).status).toBe(0);
});

test.for([phone, desk])(
  'nothing moves while any kind of page loads at $width px',
  async (screen) => {
    expect(await shiftsOn(site, pages, screen)).toEqual([]);
  },
);

test.for([phone, desk])(
  'nothing moves at $width px where a page shows what the reader has kept',
  async (screen) => {
    const shown = ['/plan/', '/roles/sound-engineer/', ...viewsOfAddresses];
    expect(await shiftsOn(site, shown, screen, kept)).toEqual([]);
  },
);
