/** The folders of what most readers come for: entries of four kinds, and the tools with their data. */
const folders =
  'roles skills steps families compare plan kept search map rate decode hear jobs offline _astro'.split(
    ' ',
  );

/** What else they need: the start, the icons of tabs, and the page for missing addresses with its data. */
const others = new Set([
  '404.html',
  'data/addresses.json',
  'favicon.ico',
  'icon.svg',
  'index.html',
  'manifest.webmanifest',
]);

/** Sheets of a role for paper, and pages of pairs: any two roles are compared from their cards as well. */
const apart = /^roles\/[^/]+\/[^/]+\/|^compare\/[^/]+\/index\.html$/;

/** Whether a file is of the core, which a reader may keep without all the rest. */
export const isCore = (file: string): boolean =>
  !apart.test(file) && (others.has(file) || folders.includes(file.split('/')[0] ?? ''));
