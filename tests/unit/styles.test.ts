import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tapes } from '../../src/schema/small.ts';

interface Text {
  file: string;
  text: string;
}

const files: Text[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((file) => /\.(astro|css|tsx?)$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const ending = (...ends: string[]) =>
  files.filter(({ file }) => ends.some((end) => file.endsWith(end)));
const textOf = (file: string) => files.find((one) => one.file === file)?.text ?? '';

/** The styles of a file without their comments: a whole CSS file, the style blocks of an Astro file. */
function stylesOf({ file, text }: Text): Text {
  const blocks = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  const css = file.endsWith('.css') ? text : blocks.join('\n');
  return { file, text: css.replace(/\/\*[\s\S]*?\*\//g, '') };
}
const styles = ending('.astro', '.css').map(stylesOf);

/** What stands before the braces: selectors, and rules that begin with an @. */
const preludesOf = ({ text }: Text) =>
  [...text.matchAll(/([^{};]+)\{/g)].map(([, prelude = '']) => prelude.trim());
const classesIn = (selector: string) =>
  [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
const classesOf = (style: Text) =>
  preludesOf(style)
    .filter((prelude) => !prelude.startsWith('@'))
    .flatMap(classesIn);

/** The selectors that stand under no other. */
function rootsOf({ text }: Text): string[] {
  const open: string[] = [];
  return [...text.matchAll(/([^{};]*)([{}])/g)].flatMap(([, prelude = '', brace]) => {
    if (brace === '}') open.pop();
    else open.push(prelude.trim());
    const isRoot =
      brace === '{' && open.every((one, at) => at === open.length - 1 || one.startsWith('@'));
    return isRoot ? open.slice(-1).filter((one) => !one.startsWith('@')) : [];
  });
}

/** The files that style a class, by its name. */
const placesOf = new Map<string, Set<string>>();
for (const style of styles)
  for (const name of classesOf(style))
    placesOf.set(name, (placesOf.get(name) ?? new Set<string>()).add(style.file));

const isPrint = ({ file }: Text) => file === 'src/styles/print.css';
const isShared = ({ file }: Text) => /^src\/styles\/(base|fonts|layout|tokens)\.css$/.test(file);
const shared = styles.filter(isShared).flatMap(classesOf);
const own = styles.filter((style) => !isShared(style) && !isPrint(style));

/** What the attributes that name classes hold, be it words or code. */
function classAttributes({ text }: Text): string[] {
  return [...text.matchAll(/\bclass(?::list)?=(?:"([^"]*)"|\{)/g)].map((found) => {
    const [start, words] = found;
    if (words !== undefined) return words;
    const from = found.index + start.length;
    let [end, open] = [from, 1];
    for (; open > 0 && end < text.length; end++) open += { '{': 1, '}': -1 }[text[end] ?? ''] ?? 0;
    return text.slice(from, end - 1);
  });
}
const marked = new Set([
  ...Object.keys(tapes),
  ...ending('.astro', '.tsx')
    .flatMap(classAttributes)
    // A number at the end of a class is written as code: m${level}.
    .flatMap((words) => words.match(/[a-z][\w-]*(\$(?=\{))?/gi) ?? []),
]);
const isMarked = (name: string) => marked.has(name) || marked.has(name.replace(/\d+$/, '$'));

test('What a component styles stands under a class or an element of its own', () => {
  const isOwn = (selector: string) =>
    /(^|[\s>])[a-z]+-[a-z]/.test(selector) ||
    classesIn(selector).some((name) => !shared.includes(name));
  const loose = own.flatMap((style) =>
    rootsOf(style)
      .flatMap((roots) => roots.split(/,(?![^(]*\))/))
      .filter((root) => !isOwn(root))
      .map((root) => `${style.file}: ${root}`),
  );
  expect(loose).toEqual([]);
});

describe('A class', () => {
  test('that is not shared is styled in one file, but for print', () => {
    const files = (name: string) =>
      own.filter((style) => classesOf(style).includes(name)).map(({ file }) => file);
    const names = new Set(own.flatMap(classesOf).filter((name) => !shared.includes(name)));
    expect(
      [...names].filter((name) => files(name).length > 1).map((name) => [name, files(name)]),
    ).toEqual([]);
  });

  test('that is shared has its meaning at the head of layout.css', () => {
    const [head = ''] = textOf('src/styles/layout.css').split('*/');
    const told = [...head.matchAll(/^ \* \.(\S+) +\S/gm)].map(([, name = '']) => name);
    expect(told.toSorted()).toEqual(
      [...new Set(shared)].filter((name) => !(name in tapes)).toSorted(),
    );
  });

  test('that is styled stands in markup', () => {
    expect([...placesOf].filter(([name]) => !isMarked(name))).toEqual([]);
  });

  test('that a script looks for stands in markup', () => {
    const sought = ending('.ts')
      .filter(({ file }) => file.startsWith('src/browser/'))
      .flatMap(({ text }) => [...text.matchAll(/['`]((?:[a-z]+, )?\.[a-z][^'`/]*)['`]/g)])
      .flatMap(([, selector = '']) => classesIn(selector));
    expect(sought).not.toEqual([]);
    expect(sought.filter((name) => !isMarked(name))).toEqual([]);
  });
});
