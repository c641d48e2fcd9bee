import { changedFile } from '../../offline/paths.ts';

/**
 * What a page asks for where it cannot have a script: src/browser/changed/changed.ts, of the site as it is now. By the
 * time it is asked, no other press has it from what is kept.
 */
const load = `export const __vitePreload = (load) => load().catch((why) => {
  import(/* @vite-ignore */ '../${changedFile}?' + Date.now()).catch(() => {});
  throw why;
});`;

/**
 * Leaves imports on demand as they are. Vite wraps each in code that first loads what the script needs,
 * and puts the names of all that into the script a page starts with. Ours need few files and no styles,
 * and the code and the names are larger than most of our scripts.
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre' as const,
  config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
  load: (id: string) => (id.endsWith('vite/preload-helper.js') ? load : undefined),
});
