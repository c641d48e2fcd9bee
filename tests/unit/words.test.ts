import { expect, test } from 'vitest';
import { filled } from '../../src/words/filled.ts';
import { filesEnding } from './style-files.ts';
import { wordsIn } from './words-in.ts';

/** Where words are for authors and developers, or are what people write to the site and not what they read. */
const forOthers = [
  ...['checks/', 'tools/', 'schema/', 'sound/measure/'],
  ...['search/meanings.ts', 'search/numbered.ts', 'search/spelling.ts', 'search/words-abroad.ts'],
  ...['decode/asked-', 'decode/clauses.ts', 'decode/example.ts', 'decode/known-of.ts'],
  ...['decode/phrases.ts', 'decode/too-wide.ts'],
];

test('Every word of the interface stands in src/words', () => {
  const elsewhere = ['words/', ...forOthers].map((place) => `src/${place}`);
  const code = filesEnding('.astro', '.ts', '.tsx').filter(
    ({ file }) => !elsewhere.some((place) => file.startsWith(place)),
  );
  expect(code.flatMap(wordsIn)).toEqual([]);
});

test('Words are found in text, in names for listeners and in sentences of code', () => {
  const text =
    "---\nconst told = 'Nothing is kept';\nconst name = 'kept';\n---\n<p class='two words' aria-label='Kept'>Drop {told}</p>";
  expect(wordsIn({ file: 'src/some.astro', text }).map(({ words }) => words)).toEqual([
    'Nothing is kept',
    'Kept',
    'Drop',
  ]);
});

test('Tags, styles and names of schema.org are no words', () => {
  const text = [
    `const note = \`<sup><a href="#\${at}">\${number}</a></sup> \${doubt}\`;`,
    `const rule = \`@layer parts{\${names} a{color:red}}\`;`,
    `const thing = { '@type': 'DefinedTerm', name: 'Foley' };`,
    `const row = <p class={\`plain chain \${tape}\`.trim()}>&nbsp;</p>;`,
  ].join('\n');
  expect(wordsIn({ file: 'src/some.tsx', text }).map(({ words }) => words)).toEqual(['Foley']);
});

test('Words leave places for what stands inside them, in their own order', () => {
  expect(filled('{link}: one of {count}', { count: '3', link: 'Foley' })).toEqual([
    ...['Foley', ': one of ', '3'],
  ]);
});

test('Types of media and selectors are no words', () => {
  const text = "const type = 'text/html; charset=utf-8';\nconst blocks = ':is(h1, h2, p) li';";
  expect(wordsIn({ file: 'src/some.ts', text })).toEqual([]);
});
