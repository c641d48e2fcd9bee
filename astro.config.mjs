import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/tools/environment.ts';
import { checkedContent } from './src/tools/integrations/checked-content.ts';
import { parsedProse } from './src/tools/integrations/checked-prose.ts';
import { fewFiles } from './src/tools/integrations/few-files.ts';
import { keptPages } from './src/tools/integrations/kept-pages.ts';
import { keptProse } from './src/tools/integrations/kept-prose.ts';
import { namedAtOnce } from './src/tools/integrations/named-at-once.ts';
import { offline } from './src/tools/integrations/offline.ts';
import { plainImports } from './src/tools/integrations/plain-imports.ts';
import { proseLinks } from './src/tools/integrations/prose-links.ts';
import { searchIndex } from './src/tools/integrations/search-index.ts';
import { soundFiles } from './src/tools/integrations/sound-files.ts';
import { siteMap } from './src/tools/integrations/site-map.ts';
import { swappedIn } from './src/tools/integrations/swapped-in.ts';
import { readProject } from './src/tools/project.ts';

const root = process.cwd();
const { site, base, outDir, port, problems } = readEnvironment(process.env, root);
if (problems.length > 0) throw new Error(problems.join('\n'));

const project = readProject(root);
// Each folder that is built into has a store of its own, so that builds into two may run at once.
const kept = join(root, '.astro/builds', outDir.replaceAll(/[^\w.-]+/g, '-'));
const prose = keptProse(
  unified({
    remarkPlugins: [parsedProse(project.root), proseLinks(base)],
    smartypants: { dashes: false },
  }),
  project.root,
  join(kept, 'prose.kept'),
);
export default defineConfig({
  site,
  base: base || '/',
  outDir,
  cacheDir: kept,
  server: { port },
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always' },
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  // Content has no code to color, and Shiki writes inline styles that the policy forbids.
  markdown: {
    syntaxHighlight: false,
    processor: prose.processor,
  },
  integrations: [
    checkedContent(project),
    mdx(),
    siteMap(base),
    soundFiles(root),
    prose.integration,
    keptPages(project, kept),
    searchIndex(),
    offline(kept),
    swappedIn(outDir),
  ],
  // Editors complete and check frontmatter from the schema.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [plainImports(), fewFiles(), namedAtOnce()],
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              // All prose in one file: as one each it is read, compiled and looked up a thousand times.
              codeSplitting: { groups: [{ name: 'prose', test: /\.mdx/ }] },
            },
          },
        },
      },
    },
    // The worker of the search is a module, as every script of the site is.
    worker: { format: 'es' },
    build: {
      // Scripts in files of their own: a page's first round trip is for its text.
      assetsInlineLimit: 0,
      // The oldest browsers that README names: what is newer in styles is written for them too.
      cssTarget: ['chrome120', 'edge120', 'firefox121', 'safari17'],
      rolldownOptions: {
        // Every MDX file carries a directive that Rolldown does not know and warns of.
        checks: { moduleLevelDirective: false },
        // Words that several scripts say stand in each, and are no file of their own to fetch.
        optimization: { inlineConst: { mode: 'all', pass: 1 } },
      },
    },
  },
});
