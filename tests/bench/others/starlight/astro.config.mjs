import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** What differs between the sites that are measured: `search` and `sidebar` of them all. */
const wanted = process.env.WITH?.split(',') ?? [];

/** The first page of each section, as a site of so many pages would have it. */
const sections = ['Roles', 'Skills', 'Steps', 'Terms', 'Titles', 'Sources'].map((label) => ({
  label,
  link: `/${label.toLowerCase()}/`,
}));

export default defineConfig({
  cacheDir: '.cache',
  integrations: [
    starlight({
      title: 'Signal Path',
      pagefind: wanted.includes('search'),
      // Without a list of its own, Starlight links every page on every page.
      ...(wanted.includes('sidebar') ? {} : { sidebar: sections }),
    }),
  ],
});
