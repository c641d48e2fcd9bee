import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { handedOver } from '../../site/handed-over.ts';
import { pathFrom } from '../read-tree.ts';

/** The entry whose file a module of Vite's stands for, if it is one. */
const entryOf = (root: string, module: string) =>
  handedOver().byPath.get(pathFrom(root, module.replace(/\?.*/, '')));

/**
 * Gives Vite the prose that was checked, whatever the file holds by now. Its fields were read before,
 * so empty ones stand in their place.
 */
export const checkedProse = (root: string) => ({
  name: 'checked-prose',
  enforce: 'pre' as const,
  load: {
    filter: { id: /\.mdx(\?|$)/ },
    handler(module: string) {
      const entry = entryOf(root, module);
      return entry && `---\n---\n${entry.body}`;
    },
  },
});

/**
 * Compiles the tree that the check parsed, for an entry's prose; other MDX is parsed as ever. What
 * compiles a tree changes it, so it works on a copy.
 */
export const parsedProse = (root: string) =>
  function (this: Processor) {
    const parse = this.parser;
    this.parser = (text, file) => {
      const entry = entryOf(root, file.path);
      const prose = entry && handedOver().prose.get(entry);
      return prose ? structuredClone(prose.tree) : (parse?.(text, file) as Root);
    };
  };
