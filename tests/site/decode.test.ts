import { expect, test } from 'vitest';
import { all, pagesOf } from './pages.ts';
import { fullSite } from '../builds.ts';
import { fileOf, gzipped, loadedBy, moduleBytes } from './weights.ts';

const page = pagesOf(fullSite).find(({ address }) => address === `${fullSite.base}decode/`);

test('an advert is decoded by at most 70 KB: the engine, what draws, all names and duties', () => {
  if (!page) throw new Error('there is no page to decode adverts');
  const first = all(page, 'script[src]').map((script) => script.getAttribute('src') ?? '');
  const seen = new Set<string>();
  const before = first.reduce((sum, url) => sum + moduleBytes(url, seen), 0);
  const later = first.flatMap(loadedBy).filter((url) => url.includes('/show-decoded.'));
  const engine = later.reduce((sum, url) => sum + moduleBytes(url, seen), 0);
  const names = gzipped(fileOf(`${fullSite.base}decode/known.json`));
  const says = gzipped(fileOf(`${fullSite.base}decode/says.json`));
  console.log('\nAn advert, bytes gzipped');
  console.table({ 'script before interaction': before, engine, names, 'what each is': says });
  expect(later).toHaveLength(1);
  expect(before).toBeLessThanOrEqual(3_000);
  expect(engine + names).toBeLessThanOrEqual(70_000);
  // Lines that say what each thing is: asked for at the same time, and done without where they are late.
  expect(says).toBeLessThanOrEqual(25_000);
});
