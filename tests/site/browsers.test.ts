import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { all, pagesOf, type BuiltPage } from './pages.ts';

/** What scripts may not call: younger than the oldest browsers that README names, or not in all of them. */
const young = new RegExp(
  [
    ...[/\b(?:groupBy|withResolvers|fromAsync|isWellFormed|toWellFormed|canParse)\b/],
    ...[/\b(?:adoptedStyleSheets|startViewTransition|sumPrecise|checkVisibility|fromBase64)\b/],
    ...[/\b(?:showPopover|togglePopover|requestIdleCallback|userAgentData|showSaveFilePicker)\b/],
    ...[
      /\b(?:DurationFormat|Segmenter|Temporal|EyeDropper|URLPattern|CookieStore|RegExp\.escape)\b/,
    ],
    ...[/\bCSS\.highlights\b/, /\bAbortSignal\.any\b/, /\bPromise\.try\b/, /\bURL\.parse\b/],
    // Methods of sets and of iterators.
    /\.(?:union|intersection|difference|symmetricDifference|is(?:Subset|Superset)Of|isDisjointFrom)\(/,
    /\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|reduce|some|every|toArray)\(/,
    // What only some of them have is asked for by ?. and never called as if it were there.
    /\b(?:scheduler|moveBefore)\.\w/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

test('No script calls what the oldest browsers that are named do not have', () => {
  const folder = `${fullSite.folder}/_astro/`;
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const found = scripts.flatMap((file) =>
    [...readFileSync(folder + file, 'utf8').matchAll(young)].map(([what]) => `${file}: ${what}`),
  );
  expect(scripts.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});

/** What styles may have that is younger than the named browsers or not in all of them, and what is seen without. */
const adds: readonly [feature: RegExp, without: string][] = [
  [/::details-content/, 'what unfolds has the room of its text alone'],
  [/@view-transition/, 'the next page is there at once'],
  [/text-wrap:/, 'lines of a heading are of unlike length, and a last line may be one word'],
  [/content-visibility:/, 'all is laid out at once'],
  [/overflow-clip-margin:/, 'a ring at the edge of a box is cut'],
  [/accent-color:/, 'boxes to check have the color of the system'],
  [/forced-color-adjust:/, 'the browser has no forced colors'],
  [/text-size-adjust:/, 'the browser makes no text larger by itself'],
  [/user-select:/, 'the signs of a list are selected with it'],
  [/print-color-adjust:/, 'paper has no colors'],
  [/break-after:avoid/, 'a heading may end a sheet of paper'],
  [/paint-order:/, 'names in a picture have no edge around their letters'],
  [/[;{]rx:/, 'boxes of a picture have sharp corners'],
  [/[;{]zoom:/, 'a picture is larger on paper'],
];

/** What they may not have, because a page would be another without it. */
const needs =
  /@(?:scope|starting-style|property|position-try|function)\b|(?:light-dark|round|anchor|anchor-size|calc-size|sibling-index|contrast-color)\(|(?:interpolate-size|field-sizing|animation-timeline|position-area|reading-flow|text-box):|:(?:popover-open|open|state\()|::(?:highlight|picker)|\b(?:rgb|hsl|oklch|oklab|color)\(from|allow-discrete/g;

const stylesOf = (page: BuiltPage) => all(page, 'style').map((style) => style.textContent ?? '');

test('README names the browsers that styles are written for', () => {
  const named = /oldest browsers[^.]*?Chrome and Edge (\d+), Firefox (\d+) and Safari (\d+)/.exec(
    readFileSync('README.md', 'utf8'),
  );
  const [, chromium, firefox, safari] = named ?? [];
  const written = [`chrome${chromium}`, `edge${chromium}`, `firefox${firefox}`, `safari${safari}`];
  expect(readFileSync('astro.config.mjs', 'utf8')).toContain(
    `cssTarget: [${written.map((one) => `'${one}'`).join(', ')}]`,
  );
});

test('What styles have that is newer only adds: each is named with what is seen without it', () => {
  const sheets = readdirSync(`${fullSite.folder}/_astro`).filter((file) => file.endsWith('.css'));
  const styles = new Set([
    ...pagesOf(fullSite).flatMap(stylesOf),
    ...sheets.map((file) => readFileSync(`${fullSite.folder}/_astro/${file}`, 'utf8')),
  ]);
  const found = new Set([...styles].flatMap((text) => text.match(needs) ?? []));
  expect([...found]).toEqual([]);
  const unused = adds.filter(([feature]) => ![...styles].some((text) => feature.test(text)));
  expect(unused).toEqual([]);
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

test('Each page that says what it cannot do without a script says it to old browsers too, and no other asks', () => {
  const pages = pagesOf(fullSite).filter((page) => !page.redirect);
  const saying = pages.filter((page) => all(page, 'main noscript').length > 0);
  const asking = pages.filter(({ html }) => html.includes("querySelectorAll('main noscript')"));
  expect(saying.length).toBeGreaterThan(5);
  expect(asking.map(({ address }) => address)).toEqual(saying.map(({ address }) => address));
});
