import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * The syntax tree of an entry's MDX, positions included. Nothing in it is run.
 * Throws a VFileMessage with line and column where the MDX cannot be read.
 */
export const parseProse = (body: string): Root => parser.parse(body);
