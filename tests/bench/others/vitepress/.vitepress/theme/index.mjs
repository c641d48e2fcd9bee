import { useData } from 'vitepress';
import theme from 'vitepress/theme';
import { h } from 'vue';

/** The usual theme, with the title of a page over its text. */
const Layout = () =>
  h(theme.Layout, null, { 'doc-before': () => h('h1', useData().frontmatter.value.title) });

export default { extends: theme, Layout };
