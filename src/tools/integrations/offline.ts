import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { formatMegabytes } from '../../knowledge/figures/number.ts';
import { isCore } from '../../offline/core.ts';
import { withSizesIn, type Sized } from '../../offline/choices.ts';
import {
  archiveFile,
  hashesFile,
  isForOthers,
  isHashed,
  isPage,
  isPartOfNames,
  packs,
} from '../../offline/paths.ts';
import { stamped } from '../../offline/version.ts';
import { trimBase } from '../../site/base.ts';
import { archiveOf, type Place } from '../offline/archive/archive.ts';
import { classicScript } from '../offline/classic-script.ts';
import { bytesOf, lettersOf } from '../offline/letters.ts';
import { makePack } from '../offline/make-pack.ts';
import { published } from '../offline/page-policy.ts';
import { hashesOf, readSite, versionOf, type SiteFiles } from '../offline/read-site.ts';

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

/** The files of a site, their pages with its version. */
function withVersion(built: SiteFiles, version: string): Map<string, Buffer> {
  const pages = [...built].map(([file, bytes]): [string, Buffer] => [
    file,
    isPage(file) ? bytesOf(stamped(lettersOf(bytes), version)) : bytes,
  ]);
  return new Map(pages);
}

/** A built site with its pages as they are published, but for their version. */
function publishedSite(root: string): Map<string, Buffer> {
  const all = readSite(root, (file) => isPage(file) || file === twin || !isForOthers(file));
  for (const [file, bytes] of all) if (isPage(file)) all.set(file, published(bytes));
  return all;
}

/**
 * Gives the pages of a built site their policy and their version, and makes what a reader may keep or take
 * along. All is read once, and each page is written once.
 */
async function finish({ root, base, site }: Place): Promise<string> {
  const all = publishedSite(root);
  const built = new Map([...all].filter(([file]) => !isForOthers(file) && !isPartOfNames(file)));
  const version = versionOf(built);
  const files = withVersion(built, version);
  const pack = (core: boolean) =>
    makePack(
      version,
      [...files].filter(([file]) => isCore(file) === core),
    );
  const archive = await archiveOf(files, { root, base, site });
  const rest = await pack(false);
  const core = (await pack(true)).length;
  const sizes = { core, all: core + rest.length, archive: archive.length };
  const told = Object.fromEntries(
    Object.entries(sizes).map(([name, bytes]) => [name, formatMegabytes(bytes)]),
  ) as Record<Sized, string>;
  files.set(page, Buffer.from(withSizes(files.get(page)?.toString() ?? '', sizes)));
  const data = [...files].filter(([file]) => !isPage(file) && !isHashed(file));
  const made: [string, string | Buffer][] = [
    ...[...all, ...files].filter(([file]) => isPage(file)),
    [twin, withSizesIn(all.get(twin)?.toString() ?? '', told)],
    [packs.rest, rest],
    [packs.core, await pack(true)],
    [archiveFile, archive],
    [hashesFile, JSON.stringify({ version, files: hashesOf(data) })],
    ['sw.js', await classicScript('src/browser/offline/worker.ts')],
  ];
  for (const [file, content] of new Map(made)) writeFileSync(join(root, file), content);
  const words = Object.entries(told).map(([name, size]) => `${name} ${size}`);
  return `version ${version} to keep: ${words.join(', ')}`;
}

/** Gives pages their policy, and makes what works without a network, once all else of the site is written. */
export function offline(): AstroIntegration {
  let config: Pick<AstroConfig, 'base' | 'site'> | undefined;
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const base = `${trimBase(config?.base ?? '')}/`;
        logger.info(await finish({ root: fileURLToPath(dir), base, site: config?.site ?? '' }));
      },
    },
  };
}
