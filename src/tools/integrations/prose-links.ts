import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { withBase } from '../../site/base.ts';

/** Puts the base path before the links in prose, which are written from the root. */
export const proseLinks = (base: string) => () => (tree: Root) =>
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type === 'link' || node.type === 'definition') node.url = withBase(base, node.url);
  });
