import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { formatMegabytes } from '../../knowledge/figures/number.ts';
import { isCore } from '../../offline/core.ts';
import { withSizesIn, type Sized } from '../../offline/choices.ts';
import {
  archiveFile,
  changedFile,
  hashesFileOf,
  isForOthers,
  isHashed,
  isPage,
  isPartOfNames,
  isTaken,
  packs,
} from '../../offline/paths.ts';
import { stamped } from '../../offline/version.ts';
import { archiveOf, type Place } from './archive/archive.ts';
import { classicScript } from './classic-script.ts';
import { bytesOf, lettersOf } from './letters.ts';
import { makePack } from './make-pack.ts';
import { published } from './page-policy.ts';
import { nameOf } from '../warm/basis.ts';
import { Kept } from '../warm/kept-file.ts';
import { hashesOf, readSite, versionOf } from './read-site.ts';

/** The page that tells the sizes. */
const page = 'offline/index.html';
const twin = 'offline/index.md';

/** The page with sizes where it leaves room for them. */
export const withSizes = (html: string, sizes: Readonly<Record<string, number>>): string =>
  html.replaceAll(/(<span data-size="(\w+)"[^>]*>)[^<]*/g, (_all, start: string, name: string) => {
    const size = sizes[name];
    if (size === undefined) throw new Error(`Nothing has the size “${name}”`);
    return start + formatMegabytes(size);
  });

/** Whether a reader asks for a file by a name that does not say of which version it is. */
const isAskedByName = (file: string): boolean =>
  !isPage(file) && !isHashed(file) && !isForOthers(file) && !isPartOfNames(file);

/** A page with the version of its site. */
const withVersion = (bytes: Buffer, version: string): Buffer =>
  bytesOf(stamped(lettersOf(bytes), version));

/** A built site with its pages as they are published, but for their version. */
function publishedSite(root: string): Map<string, Buffer> {
  const all = readSite(root, (file) => isPage(file) || file === twin || !isForOthers(file));
  for (const [file, bytes] of all) if (isPage(file)) all.set(file, published(bytes));
  return all;
}

/** The files that have the hashes of others: one for each folder. */
const hashesIn = (files: readonly (readonly [string, Buffer])[], version: string) =>
  [...Map.groupBy(files, ([file]) => hashesFileOf(file))].map(([file, all]): [string, string] => [
    file,
    JSON.stringify({ version, files: hashesOf(all) }),
  ]);

/** What compresses as it was compressed before, where the bytes are the same. */
const deflating = (kept: Kept) => (bytes: Uint8Array) =>
  kept.of(nameOf('deflate', process.versions.zlib, bytes), () => deflateRawSync(bytes));

/**
 * Gives the pages of a built site their policy and their version, and makes what a reader may keep or take
 * along. All is read once, and each page is written once. What is compressed is kept in a folder for the next build.
 * @returns the version of the site and its sizes, in words
 */
export async function finishSite({ root, base, site }: Place, folder: string): Promise<string> {
  const kept = new Kept(join(folder, 'compressed.kept'));
  const all = publishedSite(root);
  const files = new Map([...all].filter(([file]) => isTaken(file)));
  const version = versionOf(files);
  const pack = (core: boolean) =>
    makePack(
      version,
      [...files].filter(([file]) => isCore(file) === core),
    );
  const archive = await archiveOf(files, { root, base, site }, deflating(kept));
  const rest = await pack(false);
  const core = (await pack(true)).length;
  const sizes = { core, all: core + rest.length, archive: archive.length };
  const told = Object.fromEntries(
    Object.entries(sizes).map(([name, bytes]) => [name, formatMegabytes(bytes)]),
  ) as Record<Sized, string>;
  files.set(page, Buffer.from(withSizes(files.get(page)?.toString() ?? '', sizes)));
  const data = [...all].filter(([file]) => isAskedByName(file));
  const pages = [...files].filter(([file]) => isPage(file));
  const given = { siteVersion: JSON.stringify(version) };
  const made: [string, string | Buffer][] = [
    ...[...all].filter(([file]) => isPage(file)),
    ...pages.map(([file, bytes]): [string, Buffer] => [file, withVersion(bytes, version)]),
    [twin, withSizesIn(all.get(twin)?.toString() ?? '', told)],
    [packs.rest, rest],
    [packs.core, await pack(true)],
    [archiveFile, archive],
    ...hashesIn(data, version),
    ['sw.js', await classicScript('src/browser/offline/worker.ts')],
    [changedFile, await classicScript('src/browser/changed/changed.ts', { given })],
  ];
  mkdirSync(join(root, dirname(hashesFileOf(page))), { recursive: true });
  for (const [file, content] of new Map(made)) writeFileSync(join(root, file), content);
  kept.save();
  const words = Object.entries(told).map(([name, size]) => `${name} ${size}`);
  return `version ${version} to keep: ${words.join(', ')}`;
}
