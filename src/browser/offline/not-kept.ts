import { fileAt, pathOf, packNames } from '../../offline/paths.ts';
import { titleIn } from '../../offline/title.ts';
import { rolesAddress } from '../../schema/pair.ts';
import { rolesAt } from '../../schema/pair-address.ts';
import * as words from '../../words/offline/worker.ts';
import type { Kept } from './kept.ts';

/** Text as it may stand in a page: titles come from pages, and stand there escaped already. */
const item = (base: string, file: string, title: string) =>
  `<li><a href="${base}${pathOf(file)}">${title}</a></li>`;

const section = (heading: string, items: readonly string[]) =>
  items.length > 0
    ? `<section><h2>${heading}</h2><ul class="plain">${items.join('')}</ul></section>`
    : '';

/** The address of a kept page that was asked for without its last slash, where this is that. */
export async function withSlash(kept: Kept, asked: string): Promise<string | undefined> {
  const url = new URL(asked);
  const path = url.pathname.slice(kept.base.length);
  if (!path || /(?:\/|\.\w+)$/.test(path)) return undefined;
  url.pathname += '/';
  for (const version of await kept.versions())
    if (await kept.file(version, fileAt(`${path}/`))) return url.href;
  return undefined;
}

/** Where any two roles stand side by side, if the address is that of a pair and the core is kept. */
export async function pairAt(kept: Kept, file: string): Promise<string | undefined> {
  const roles = rolesAt(`/${pathOf(file)}`);
  if (!roles) return undefined;
  for (const version of await kept.wholeFirst()) {
    const core = await kept.pack(version, 'core').catch(() => undefined);
    if (roles.every((role) => core?.pack.files.has(`compare/cards/${role}.json`)))
      return kept.base + rolesAddress(roles).slice(1);
  }
  return undefined;
}

/** The pages of the packs that are kept which lead to all else there: the lists, and the tools. */
async function listed(kept: Kept, version: string): Promise<string[]> {
  const lists = [];
  for (const name of packNames) {
    const { pack } = (await kept.pack(version, name).catch(() => undefined)) ?? {};
    for (const file of pack?.files ?? []) {
      if (!/^\w+\/index\.html$/.test(file)) continue;
      const html = await new Response(await pack?.read(file)).text();
      lists.push(item(kept.base, file, titleIn(html)));
    }
  }
  return lists;
}

/** What stands in place of a page that is not kept: that it is not, and what is. */
async function told(kept: Kept): Promise<string> {
  const versions = await kept.wholeFirst();
  const seen = (await Promise.all(versions.map((version) => kept.pages(version)))).flat();
  const lists = await Promise.all(versions.map((version) => listed(kept, version)));
  return (
    `<h1>${words.notKept}</h1><p class="lede">${words.whyNotKept}</p><div class="halves">` +
    section(words.keptInWhole, [...new Set(lists.flat())]) +
    section(
      words.pagesSeen,
      seen.map(({ file, title }) => item(kept.base, file, title)),
    ) +
    '</div>'
  );
}

/** The page that says that a page is not kept, in the frame of one that is; a bare one where none is. */
export async function notKept(kept: Kept): Promise<{ html: string; version: string | undefined }> {
  const main = await told(kept);
  for (const version of await kept.wholeFirst()) {
    const seen = (await kept.pages(version)).map(({ file }) => file);
    for (const file of [...seen, 'roles/index.html']) {
      const html = await (await kept.file(version, file))?.text();
      if (!html?.includes('<search-box')) continue;
      const framed = html
        .replace(/(<main[^>]*>)[\s\S]*<\/main>/, (_all, start: string) => `${start}${main}</main>`)
        .replace(/<title>[^<]*/, `<title>${words.notKeptTitle}`);
      return { html: framed, version };
    }
  }
  return {
    html: `<!doctype html><meta charset="utf-8"><title>${words.notKeptInShort}</title>${main}`,
    version: undefined,
  };
}
