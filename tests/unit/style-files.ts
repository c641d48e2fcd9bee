import { readdirSync, readFileSync } from 'node:fs';
import { ownTapes, tapes } from '../../src/schema/small.ts';

export interface FileText {
  file: string;
  text: string;
}

const files: readonly FileText[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((file) => /\.(astro|css|tsx?)$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Files of src by the ends of their names. */
export const filesEnding = (...ends: string[]) =>
  files.filter(({ file }) => ends.some((end) => file.endsWith(end)));

/** What the comment at the head of a file of styles says of words: ".small" in layout.css. */
export function toldAtHead(file: string): string[] {
  const [head = ''] = readFileSync(file, 'utf8').split('*/');
  return [...head.matchAll(/^ \* (\S+) {2,}\S/gm)].map(([, word = '']) => word);
}

/** The styles of a file without their comments: a whole CSS file, the style blocks of an Astro file. */
function stylesOf({ file, text }: FileText): FileText {
  const blocks = [...text.matchAll(/<style(?![^>]*\/>)[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, css = '']) => css,
  );
  const css = file.endsWith('.css') ? text : blocks.join('\n');
  return { file, text: css.replace(/\/\*[\s\S]*?\*\//g, '') };
}
export const styles = filesEnding('.astro', '.css').map(stylesOf);

const isPrint = ({ file }: FileText) => file === 'src/styles/print.css';
const isShared = ({ file }: FileText) =>
  /^src\/styles\/(base|fonts|layout|tokens)\.css$/.test(file);

/** Styles that belong to one component each. */
export const ownStyles = styles.filter((style) => !isShared(style) && !isPrint(style));

/** What a style belongs to: compare-many.css holds what only some comparisons need of compare.css. */
export const componentOf = ({ file }: FileText) => file.replace(/-many(?=\.css$)/, '');

/** Every property of a style with its value. */
export const declarationsOf = ({ text }: FileText) =>
  [...text.matchAll(/([\w-]+):\s*([^;{}]+);/g)].map(([, name = '', value = '']) => ({
    name,
    value,
  }));

const sided = /(^|-)(left|right)(-|$)/;
const fourSided = /^(inset|margin|padding|border-(width|style|color)|scroll-(margin|padding))$/;
/** The parts of a value between spaces, those within brackets aside. */
function partsOf(value: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of value.trim()) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth === 0 && sign === ' ') parts.push('');
    else parts.push(`${parts.pop()}${sign}`);
  }
  return parts;
}

/**
 * Whether a declaration names the left or the right of something, or gives its two sides each a value of
 * their own: where a language is read from right to left it would be on the wrong side.
 */
export function isPhysical({ name, value }: { name: string; value: string }): boolean {
  const parts = partsOf(value);
  return (
    sided.test(name) ||
    /\b(left|right)\b|translateX|\bto (left|right)\b|\b(90|270)deg/.test(value) ||
    (fourSided.test(name) && parts.length === 4 && parts[1] !== parts[3]) ||
    (name === 'border-radius' && parts.length > 1) ||
    (/^(box|text)-shadow$/.test(name) && /(^|, ?)(inset )?-?[1-9.]/.test(value)) ||
    (name === 'translate' && parts[0] !== '0') ||
    (/^(background|mask|object)(-position)?$/.test(name) && /(^|[) ])\d+% \d/.test(value)) ||
    (name === 'transform-origin' && /\d/.test(parts[0] ?? ''))
  );
}

const isSelector = (prelude: string) => !prelude.startsWith('@');

export const classesIn = (selector: string) =>
  [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);

/** The classes that the selectors of a style name. */
export const classesOf = ({ text }: FileText) =>
  [...text.matchAll(/([^{};]+)\{/g)]
    .map(([, prelude = '']) => prelude.trim())
    .filter(isSelector)
    .flatMap(classesIn);

/** Classes that every component may use. */
export const sharedClasses = new Set(styles.filter(isShared).flatMap(classesOf));

/** The selectors that stand under no other. */
export function rootsOf({ text }: FileText): string[] {
  const open: string[] = [];
  return [...text.matchAll(/([^{};]*)([{}])/g)].flatMap(([, prelude = '', brace]) => {
    if (brace === '}') {
      open.pop();
      return [];
    }
    const isRoot = !open.some(isSelector);
    open.push(prelude.trim());
    // Commas between selectors, not those within :is().
    return isRoot
      ? open
          .slice(-1)
          .filter(isSelector)
          .join()
          .split(/,(?![^(]*\))/)
      : [];
  });
}

/** What the attributes that name classes hold, be it words or code. */
function classAttributes({ text }: FileText): string[] {
  return [...text.matchAll(/\bclass(?::list)?=(?:"([^"]*)"|\{)/g)].map((found) => {
    const [start, words] = found;
    if (words !== undefined) return words;
    const from = found.index + start.length;
    let [end, open] = [from, 1];
    for (; open > 0 && end < text.length; end++) {
      if (text[end] === '{') open++;
      if (text[end] === '}') open--;
    }
    return text.slice(from, end - 1);
  });
}
const marked = new Set([
  ...Object.keys({ ...tapes, ...ownTapes }),
  ...filesEnding('.astro', '.tsx')
    .flatMap(classAttributes)
    // A number at the end of a class is written as code: m${level}.
    .flatMap((words) => words.match(/[a-z][\w-]*(\$(?=\{))?/gi) ?? []),
]);

/** Whether some markup has a class. */
export const isMarked = (name: string) => marked.has(name) || marked.has(name.replace(/\d+$/, '$'));
