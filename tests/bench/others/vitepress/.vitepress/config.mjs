import { defineConfig } from 'vitepress';

const hasSearch = process.env.WITH?.split(',').includes('search');

/** The heading of a page stands in its front matter, as VitePress's manual says for such a case. */
const withTitle = (source, env, md) => {
  const html = md.render(source, env);
  return md.render(`# ${env.frontmatter.title}`) + html;
};

export default defineConfig({
  title: 'Signal Path',
  srcDir: 'docs',
  // Of a part of the pages, some link to pages that are left out.
  ignoreDeadLinks: true,
  themeConfig: hasSearch ? { search: { provider: 'local', options: { _render: withTitle } } } : {},
});
