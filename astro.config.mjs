import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { comparisonId, rolesOf } from './src/schema/pair.ts';
import {
  idsToday,
  movedPages,
  readRemovals,
  readRenames,
  removedPages,
  renamesFile,
} from './src/schema/renames.ts';
import { trimBase, withBase } from './src/site/base.ts';
import { checkedContent } from './src/tools/integrations/checked-content.ts';
import { parsedProse } from './src/tools/integrations/checked-prose.ts';
import { contentPolicy } from './src/tools/integrations/content-policy.ts';
import { plainImports } from './src/tools/integrations/plain-imports.ts';
import { proseLinks } from './src/tools/integrations/prose-links.ts';
import { searchIndex } from './src/tools/integrations/search-index.ts';
import { searchReport } from './src/tools/integrations/search-report.ts';
import { readProject } from './src/tools/project.ts';

const site = process.env.SITE_URL || 'http://localhost:4321';
const base = trimBase(process.env.BASE_PATH || '/') || '/';

const project = await readProject(process.cwd());
const listed = project.beside.get(renamesFile)?.text ?? '';
const renames = readRenames(listed);
const moved = movedPages(renames);
const formerRoles = idsToday(renames, 'roles');
const removed = removedPages(readRemovals(listed), renames);
const gone = new Set(removed.map(({ address }) => withBase(base, address)));

/** Pages that search engines should list: not removed ones, nor redirects from other names of a pair. */
const isListed = (url) => {
  if (gone.has(new URL(url).pathname)) return false;
  const [, comparison = ''] = /\/compare\/([^/]+)\/$/.exec(url) ?? [];
  const roles = rolesOf(comparison);
  if (!roles) return true;
  return (
    comparisonId(...roles) === comparison && !roles.some((id) => Object.hasOwn(formerRoles, id))
  );
};

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR || 'dist',
  trailingSlash: 'always',
  redirects: Object.fromEntries(moved.map(([from, to]) => [from, withBase(base, to)])),
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always' },
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  // Content has no code to color, and Shiki writes inline styles that the policy forbids.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [parsedProse(project.root), proseLinks(base)],
      smartypants: { dashes: false },
    }),
  },
  integrations: [
    checkedContent(project),
    mdx(),
    sitemap({ filter: isListed }),
    contentPolicy(),
    searchIndex(),
    searchReport(),
  ],
  // Editors complete and check frontmatter from the schema.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [plainImports()],
    build: {
      // Scripts in files of their own: a page's first round trip is for its text.
      assetsInlineLimit: 0,
      // Every MDX file carries a directive that Rolldown does not know and warns of.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
