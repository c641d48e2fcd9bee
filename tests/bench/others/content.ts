import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page as any generator takes it: Markdown with its title in front. */
export interface Doc {
  /** Where it lies below the folder of pages: `roles/boom-operator/index.md`. */
  path: string;
  text: string;
}

/** What a Markdown twin says first: the address of its page. */
const leading = /^> The page <([^>]+)> as Markdown[^\n]*\n+/;
const heading = /^# (.+)\n+/m;

/** A twin as a page of another generator: links lead from the root of the same host. */
function docOf(path: string, twin: string): Doc {
  const [lead = '', address = ''] = leading.exec(twin) ?? [];
  const [, title = path] = heading.exec(twin) ?? [];
  const root = address.slice(0, address.length - path.replace(/index\.md$/, '').length);
  const body = twin.slice(lead.length).replace(heading, '');
  const own = root === '' ? body : body.replaceAll(root, '/');
  // Signs that Markdown sets apart stand as they are in a title.
  const plain = title.replace(/\\(?=[^\w\s])/g, '');
  return { path, text: `---\ntitle: ${JSON.stringify(plain)}\n---\n\n${own}` };
}

/**
 * The pages of a built site in its own words, from the Markdown it writes beside them, or so many of them, evenly from all
 * kinds. The first page of the site is always one.
 */
export function docsOf(site: string, most = Infinity): Doc[] {
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.md'))
    .sort((a, b) => Number(b === 'index.md') - Number(a === 'index.md') || (a < b ? -1 : 1));
  const each = Math.max(1, paths.length / most);
  const chosen = paths.filter((_path, at) => Math.ceil(at / each) * each < at + 1);
  return chosen.map((path) => docOf(path, readFileSync(join(site, path), 'utf8')));
}

/** Puts pages below a folder. */
export function writeDocs(folder: string, docs: readonly Doc[]): void {
  for (const { path, text } of docs) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
