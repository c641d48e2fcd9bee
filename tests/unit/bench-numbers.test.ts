import { expect, test } from 'vitest';
import { growthOf } from '../bench/site/growth.ts';
import { kindOfFile, phasesOf } from '../bench/site/phases.ts';

const grown = (by: (times: number) => number) =>
  growthOf([1, 2, 4, 8].map((times) => ({ times, value: by(times) })));

test('what grows with the content has the exponent 1, with its square 2, and what stays the same 0', () => {
  expect(grown((times) => 31 * times)).toBeCloseTo(1);
  expect(grown((times) => 0.2 * times ** 2)).toBeCloseTo(2);
  expect(grown(() => 7)).toBeCloseTo(0);
  expect(growthOf([{ times: 1, value: 3 }])).toBeUndefined();
});

test('a phase lasts until the line that ends it, and pages are counted by kind as they are made', () => {
  const lines = [
    ...[{ text: '04:00:01 [content] Syncing content', seconds: 4 }],
    { text: '04:00:02 [build] Building static entrypoints...', seconds: 5 },
    { text: ' generating static routes ', seconds: 15 },
    { text: '04:00:09   ├─ /roles/mixer/index.html (+8ms) ', seconds: 16 },
    { text: '04:00:09   ├─ /posters/roles/mixer.png (+8ms) ', seconds: 18 },
    { text: '04:00:10   └─ /roles/tuner/index.html (+8ms) ', seconds: 19 },
    { text: '04:00:10 ✓ Completed in 9.00s.', seconds: 20 },
    { text: '04:00:11 [@astrojs/sitemap] `sitemap-index.xml` created at `dist`', seconds: 21 },
    { text: '04:00:12 [search-index] 2 pages can be searched', seconds: 24 },
  ];
  expect(phasesOf(lines, 30)).toEqual({
    ...{ 'start and check': 4, collections: 1, bundling: 10, pages: 5, 'site map': 1 },
    ...{ '— pages: roles': 2, '— posters': 2, 'search index': 3, 'the rest': 6 },
  });
});

test.for([
  ['/roles/mixer/index.html', 'pages: roles'],
  ['/roles/mixer/ask/index.html', 'pages: roles'],
  ['/roles/index.html', 'pages: lists and others'],
  ['/roles/mixer/index.md', 'Markdown twins'],
  ['/search/names.json', 'data'],
  ['/changes/atom.xml', 'feeds and other files'],
] as const)('%s is counted among %s', ([path, kind]) => {
  expect(kindOfFile(path)).toBe(kind);
});
