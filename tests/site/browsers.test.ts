import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { all, pagesOf } from './pages.ts';

/** What scripts may not call: younger than the oldest browsers that README names. */
const young =
  /\b(?:groupBy|withResolvers|fromAsync|isWellFormed|toWellFormed|canParse|adoptedStyleSheets|startViewTransition|sumPrecise)\b/g;

test('No script calls what the oldest browsers that are named do not have', () => {
  const folder = `${fullSite.folder}/_astro/`;
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const found = scripts.flatMap((file) =>
    [...readFileSync(folder + file, 'utf8').matchAll(young)].map(([what]) => `${file}: ${what}`),
  );
  expect(scripts.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});

test('The colors and the nesting of every page are written for them', () => {
  const styled = pagesOf(fullSite).filter((page) => !page.redirect);
  const found = styled.flatMap((page) =>
    all(page, 'style')
      .filter((style) => /light-dark\(|[{};]& /.test(style.textContent ?? ''))
      .map(() => page.address),
  );
  expect(found).toEqual([]);
});

test('A sign that is read out in other words is drawn where a browser does not know them', () => {
  const styled = pagesOf(fullSite).filter((page) => !page.redirect);
  const found = styled.flatMap((page) =>
    all(page, 'style').flatMap(({ textContent: text }) =>
      [...(text ?? '').matchAll(/content:("[^"]*") ?\/ ?"/g)]
        .filter(({ index, 1: sign = '' }) => !text?.slice(0, index).endsWith(`content:${sign};`))
        .map(([what]) => `${page.address}: ${what}`),
    ),
  );
  expect(found).toEqual([]);
});
