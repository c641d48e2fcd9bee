import { posix } from 'node:path';
import { importsOf } from '../../offline/parts.ts';
import { isScript } from '../../offline/paths.ts';
import { lettersOf } from './letters.ts';
import type { SiteFiles } from './read-site.ts';

const started = /<script type="module" src="([^"]+)"/g;

/**
 * Has pages name all scripts that theirs import, before the first of these: a browser asks for them with the first,
 * and not only once that is there and read.
 * @param files the built site
 * @param base the path it is built for, with a slash at both ends
 */
export function scriptsAtOnce(files: SiteFiles, base: string): (html: string) => string {
  const imports = new Map<string, string[]>();
  for (const [file, bytes] of files)
    if (isScript(file))
      imports.set(
        file,
        importsOf(lettersOf(bytes)).map((to) => posix.join(posix.dirname(file), to)),
      );

  const add = (file: string, known: Set<string>): Set<string> => {
    for (const part of imports.get(file) ?? []) if (!known.has(part)) add(part, known.add(part));
    return known;
  };
  return (html) => {
    const first = [...html.matchAll(started)].map(([, to = '']) => to.slice(base.length));
    const parts = first.reduce((known, file) => add(file, known), new Set<string>());
    const named = [...parts]
      .filter((file) => !first.includes(file))
      .map((file) => `<link rel="modulepreload" href="${base}${file}">`);
    return html.replace('<script type="module" src=', (script) => named.join('') + script);
  };
}
