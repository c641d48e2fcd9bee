import { isEmbed } from '../schema/address.ts';
import { isPoster } from '../schema/poster.ts';

/** The files that hold many others, in one request each. */
export const packs = { core: 'offline/core.pack', rest: 'offline/rest.pack' } as const;
export type PackName = keyof typeof packs;
export const packNames = Object.keys(packs) as PackName[];

const hashesFolder = 'offline/hashes/';

/**
 * The file that has the hash of a file that a page asks for by a name without one: one for each folder, since a
 * reader needs those of few.
 */
export const hashesFileOf = (file: string): string =>
  `${hashesFolder}${file.includes('/') ? file.split('/')[0] : 'root'}.json`;

/** Whether a file has hashes of others. */
export const isOfHashes = (file: string): boolean => file.startsWith(hashesFolder);

/** The whole site as a folder, in one file. */
export const archiveFile = 'signal-path.zip';

/** The script that says that the site has changed: it stands at one address in all versions. */
export const changedFile = 'changed.js';

/** The file behind the path of an address, from the root of the site: roles/index.html behind roles/. */
export const fileAt = (path: string): string => path.replace(/(^|\/)$/, '$1index.html');

/** The path of the address by which a file is asked for: roles/ for roles/index.html. */
export const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** Whether the name of a file says what is in it, so that it is the same in every version. */
export const isHashed = (file: string): boolean => /^_astro\/|\.pf_\w+$/.test(file);

/**
 * Whether a file is for others than readers of the site, who ask the site for it: programs that read,
 * those who show a picture beside a link, and pages that show one of ours in a frame.
 */
export const isForOthers = (file: string): boolean =>
  file.endsWith('.md') || file === 'llms.txt' || isPoster(file) || isEmbed(`/${file}`);

/** Whether a file is a part of the names, for which the whole list stands in where there is no network. */
export const isPartOfNames = (file: string): boolean => file.startsWith('search/names/');

/** Whether a file is of a pack and of the archive. Parts of names and of plans are not: the whole of each is. */
export const isTaken = (file: string): boolean =>
  !isForOthers(file) && !isPartOfNames(file) && !/^plan\/(?:to|from)\//.test(file);

/** Whether a file is a page, and whether it is a script. */
export const isPage = (file: string): boolean => file.endsWith('.html');
export const isScript = (file: string): boolean => file.endsWith('.js');

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml',
  webmanifest: 'application/manifest+json',
};

/** What a file is, as a server would say it. */
export const typeOf = (file: string): string =>
  types[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
