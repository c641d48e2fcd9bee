import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a file, and of its answer as a host sends it. */
export interface Sized {
  raw: number;
  gzip: number;
}

/** The files of a built site by what they are in any build: pages by address, others without hashes. */
export interface SiteSizes {
  /** Pages that are more than a lead to another, by their address. */
  pages: Record<string, Sized>;
  /** All other files; those of a kind that has one for each page are added up. */
  files: Record<string, Sized>;
}

const isTurn = (html: string) => /<meta http-equiv="refresh"/i.test(html);

/** Files that are compressed as they lie, which no host compresses again. */
const compressed = /\.(?:png|woff2|zip|pack|pagefind|pf_\w+|ico|wav)$/;

/** What a file is called whatever its hash, and whichever of many it is. */
function groupOf(path: string): string {
  const [, folder] =
    /^(posters|data\/\w+|pagefind\/fragment|pagefind\/index|search\/names(?=\/\w+\/))\/./.exec(
      path,
    ) ?? [];
  if (folder) return `${folder}/*`;
  if (/index\.md$/.test(path)) return '*/index.md';
  return path
    .replace(/[.-][\w-]{8}(?=\.(?:js|css|woff2)$)/, '')
    .replace(/_[0-9a-f]{6,}(?=\.pf_)/, '');
}

/** Weighs all files of a built site. */
export function sizesOf(folder: string): SiteSizes {
  const pages: SiteSizes['pages'] = {};
  const files: SiteSizes['files'] = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = join(entry.parentPath, entry.name);
    const path = full.slice(folder.length + 1);
    const bytes = readFileSync(full);
    const gzip = compressed.test(path) ? bytes.length : gzipSync(bytes).length;
    if (path.endsWith('.html')) {
      const address = `/${path.replace(/index\.html$/, '')}`;
      if (!isTurn(bytes.subarray(0, 3000).toString())) pages[address] = { raw: bytes.length, gzip };
      continue;
    }
    const group = (files[groupOf(path)] ??= { raw: 0, gzip: 0 });
    group.raw += bytes.length;
    group.gzip += gzip;
  }
  return { pages, files };
}
