/**
 * Leaves imports on demand as they are. Vite wraps each in code that first loads what the script needs;
 * ours are one file without styles, and the code is larger than most of our scripts.
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('vite/preload-helper.js')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
});
