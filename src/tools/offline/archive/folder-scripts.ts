import { classicScript } from '../classic-script.ts';
import { lettersOf } from '../letters.ts';
import type { SiteFiles } from '../read-site.ts';
import { folderScript } from './folder-page.ts';

/** The files that texts name where a pattern says, each once. */
const namedIn = (texts: readonly string[], pattern: RegExp): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, file = '']) => file))),
];

const startedWith = /<script type="module" src="[^"]*?(_astro\/[^"]+)"/g;
const loadedBy = / data-[\w-]+="[^"]*?(_astro\/[^"]+\.js)"/g;
const startedAsWorker = /new Worker\(new URL\([`"'][^`"']*?(_astro\/[\w.-]+\.js)/g;

/** A script that gives a value under the name of a file. */
const giving = (file: string, value: string): Buffer =>
  Buffer.from(`signalPath.give(${JSON.stringify(file)},${value});\n`);

/** Data as a script that gives it: no page on a disk may fetch a file. */
const dataScripts = (files: SiteFiles): [string, Buffer][] =>
  [...files]
    .filter(([file]) => /^(?!data\/|pagefind\/).*\.json$/.test(file))
    .map(([file, bytes]) => [`${file}.js`, giving(file, bytes.toString())]);

/**
 * The scripts of a site that lies in a folder, as pages on a disk may have them: each in one file, with no
 * module to import. A worker's runs in the page, and is given what it would have of a world of its own.
 */
export async function folderScripts(root: string, files: SiteFiles): Promise<[string, Buffer][]> {
  const textsOf = (end: string) =>
    [...files].filter(([file]) => file.endsWith(end)).map(([, bytes]) => lettersOf(bytes));
  const pages = textsOf('.html');
  const load = 'signalPath.load';
  const made = (names: readonly string[], make: (file: string) => Promise<Buffer>) =>
    names.map(async (file): Promise<[string, Buffer]> => [file, await make(file)]);
  const started = made(namedIn(pages, startedWith), async (file) =>
    Buffer.from(await classicScript(`${root}/${file}`, { load })),
  );
  const loaded = made(namedIn(pages, loadedBy), async (file) => {
    const code = await classicScript(`${root}/${file}`, { load, name: 'exported' });
    return giving(file, `(()=>{${code}\nreturn exported})()`);
  });
  const workers = made(namedIn(textsOf('.js'), startedAsWorker), async (file) => {
    const code = await classicScript(`${root}/${file}`, { load });
    return giving(file, `(addEventListener,postMessage)=>{${code}\n}`);
  });
  const own = await classicScript('src/browser/offline/folder.ts');
  const all = await Promise.all([...started, ...loaded, ...workers]);
  return [...all, ...dataScripts(files), [folderScript, Buffer.from(own)]];
}
