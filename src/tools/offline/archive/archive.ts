import { bytesOf, lettersOf } from '../letters.ts';
import { isOfHashes, isPage, packs } from '../../../offline/paths.ts';
import type { SiteFiles } from '../read-site.ts';
import { folderPage, fontsFile } from './folder-page.ts';
import { folderScripts } from './folder-scripts.ts';
import { zipOf } from './zip.ts';

/** Where the site is that becomes a folder, and for which address it was built. */
export interface Place {
  root: string;
  base: string;
  site: string;
}

/** What only a server or the site itself has any use for. */
const left =
  /^(pagefind\/|_astro\/.*\.(js|woff2)$|(404\.html|robots\.txt|sw\.js|manifest\.webmanifest|\.nojekyll)$|sitemap|(?!data\/).*\.json$)/;
const others: readonly string[] = Object.values(packs);

const faces = /@font-face\{[^}]*\}/g;
/** Pages on a disk have no origin that they share, so none passes over into another. */
const passing = /@view-transition\{[^}]*\}/g;

/** The letters of the site within a file of styles: a page on a disk may load them from nowhere else. */
function fontsOf(styles: Iterable<string>, files: SiteFiles): string {
  const all = new Set([...styles].flatMap((style) => style.match(faces) ?? []));
  return [...all].join('').replaceAll(/url\([^)]*?(_astro\/[^)]+)\)/g, (_all, file: string) => {
    const bytes = files.get(file);
    if (!bytes) throw new Error(`${file} is not built`);
    return `url(data:font/woff2;base64,${bytes.toString('base64')})`;
  });
}

/**
 * The whole site as an archive of one folder, which opens from a disk: the same bytes for the same site. Its pages
 * have no version each, since nothing asks a folder for another.
 */
export async function archiveOf(
  files: SiteFiles,
  { root, base, site }: Place,
  deflate: (bytes: Buffer) => Buffer,
): Promise<Buffer> {
  const isLeft = (file: string) => left.test(file) || others.includes(file) || isOfHashes(file);
  const kept = [...files].filter(([file]) => !isLeft(file));
  const scripts = await folderScripts(root, files);
  const letters = (text: string) => lettersOf(Buffer.from(text));
  const there = new Set([...kept, ...scripts].map(([file]) => letters(file)));
  const styles = new Map<string, string>();
  const styleFile = (style: string) => {
    const file = styles.get(style) ?? `style-${styles.size + 1}.css`;
    styles.set(style, file);
    return file;
  };
  const has = (file: string) => there.has(file);
  const maker = { base: letters(base), site: letters(site), styleFile, has };
  const pages = kept.map(([file, bytes]): [string, Buffer] => [
    file,
    isPage(file) ? bytesOf(folderPage(lettersOf(bytes), letters(file), maker)) : bytes,
  ]);
  const all: [string, Buffer][] = [
    ...pages,
    ...scripts,
    ...[...styles].map(([style, file]): [string, Buffer] => [
      file,
      bytesOf(style.replaceAll(faces, '').replaceAll(passing, '')),
    ]),
    [fontsFile, bytesOf(fontsOf(styles.keys(), files))],
  ];
  return zipOf(
    all
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, bytes]) => [`signal-path/${file}`, bytes] as const),
    deflate,
  );
}
