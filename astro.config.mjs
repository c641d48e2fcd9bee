import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { trimBase } from './src/site/base.ts';
import { checkedContent } from './src/tools/checked-content.ts';
import { proseLinks } from './src/tools/prose-links.ts';
import { searchIndex } from './src/tools/search-index.ts';

const site = process.env.SITE_URL || 'http://localhost:4321';
const base = trimBase(process.env.BASE_PATH || '/') || '/';

/** One weight of the display face, from the installed package: nothing is fetched. */
const face = (weight) => ({
  weight,
  style: 'normal',
  src: [
    `@fontsource/barlow-semi-condensed/files/barlow-semi-condensed-latin-${weight}-normal.woff2`,
  ],
});

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR || 'dist',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always' },
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  // Content has no code to color, and Shiki writes inline styles that the policy forbids.
  markdown: { syntaxHighlight: false, processor: unified({ remarkPlugins: [proseLinks(base)], smartypants: { dashes: false } }) },
  integrations: [checkedContent(), mdx(), sitemap(), searchIndex()],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Barlow Semi Condensed',
      cssVariable: '--font-barlow',
      fallbacks: ['Arial Narrow', 'sans-serif'],
      options: { variants: [face('600'), face('700')] },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self' https:",
      ],
      // Pagefind searches in WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    build: {
      // Every MDX file carries a directive that Rolldown does not know and warns of.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
