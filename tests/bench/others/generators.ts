import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { timedCommand } from '../site/timed-command.ts';
import { writeDocs, type Doc } from './content.ts';

/** How a generator builds: everything stands in a folder beside this file, with packages of its own. */
export interface Generator {
  /** The folder of its project. */
  project: string;
  /** What Node is started with. */
  words: readonly string[];
  /** Where it looks for pages, and where the site comes. */
  docs: string;
  site: string;
  /** What its configuration takes in. */
  having?: string;
}

const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--force'];
const starlight: Generator = {
  project: 'starlight',
  words: astro,
  docs: 'src/content/docs',
  site: 'dist',
};
const vitepress: Generator = {
  project: 'vitepress',
  words: ['node_modules/vitepress/bin/vitepress.js', 'build'],
  docs: 'docs',
  site: '.vitepress/dist',
};

/** All that can be measured, by name. */
export const generators = {
  'starlight-search': { ...starlight, having: 'search' },
  starlight,
  'starlight-sidebar': { ...starlight, having: 'search,sidebar' },
  'vitepress-search': { ...vitepress, having: 'search' },
  vitepress,
  astro: { project: 'astro', words: astro, docs: 'docs', site: 'dist' },
  eleventy: {
    project: 'eleventy',
    words: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    docs: 'docs',
    site: '_site',
  },
} satisfies Record<string, Generator>;

/** Links on all pages to all pages: built where it is named, since it grows with the square of the pages. */
export const usual = (Object.keys(generators) as (keyof typeof generators)[]).filter(
  (name) => name !== 'starlight-sidebar',
);

const folderOf = ({ project }: Generator) => join(import.meta.dirname, project);

/** Takes away what a build was made of and what it made. */
export function clear(generator: Generator): void {
  for (const part of [generator.docs, generator.site, '.cache', '.astro', '.vitepress/cache'])
    rmSync(join(folderOf(generator), part), { recursive: true, force: true });
}

/** Builds these pages where the generator's project is, and gives what that took and the folder of the site. */
export async function timedProject(generator: Generator, docs: readonly Doc[]) {
  const { words, having = '' } = generator;
  const folder = folderOf(generator);
  clear(generator);
  writeDocs(join(folder, generator.docs), docs);
  const env = { ASTRO_TELEMETRY_DISABLED: '1', WITH: having };
  const { processor, wall, memory } = await timedCommand({ words, folder, env });
  return { processor, wall, memory, site: join(folder, generator.site) };
}
