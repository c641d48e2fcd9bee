import path from 'node:path';

/**
 * Whether a file that changed, came or went lies in the content folder of a project. Vite names files
 * with forward slashes on Windows too, and not always with the drive in the same case.
 */
export const isContent = (
  root: string,
  file: string,
  { relative, sep }: Pick<typeof path, 'relative' | 'sep'> = path,
): boolean => relative(root, file).split(sep)[0] === 'content';
