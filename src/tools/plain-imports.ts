/**
 * A Vite plugin that leaves an import() of the browser's as it is. Vite would wrap each in a helper of
 * almost a kilobyte that loads styles and chunks ahead. Here styles stand in the pages, and what is loaded
 * late is one chunk.
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
});
