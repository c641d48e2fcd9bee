import { fileAt } from '../../../offline/paths.ts';

/** What links of a folder are made from. */
export interface Folder {
  /** The base path of the site, with its last slash. */
  base: string;
  /** The origin of the site. */
  site: string;
  /** Whether a file stands in the folder. */
  has(file: string): boolean;
}

/** The way from one file of a folder to another: up to the folder itself, and down from there. */
export const wayTo = (from: string, to: string): string =>
  '../'.repeat(from.split('/').length - 1) + to;

/**
 * An address in a file of the site, as it leads there in a folder: to index.html by name, from where the
 * file is. What the folder does not have is on the site alone.
 */
export function folderLink(from: string, address: string, { base, site, has }: Folder): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  const file = fileAt(path);
  return has(file) ? wayTo(from, file) + rest : site + address;
}

const linked = / (href|src|action)="([^"]*)"/g;

/** A page with all its links as they lead in a folder. */
export const withFolderLinks = (html: string, from: string, folder: Folder): string =>
  html.replaceAll(
    linked,
    (_all, name: string, to: string) => ` ${name}="${folderLink(from, to, folder)}"`,
  );
