import { importsOf, partsOfPage } from '../../offline/parts.ts';
import { isScript, packNames, packs, type PackName } from '../../offline/paths.ts';
import { titleIn } from '../../offline/title.ts';
import { versionIn } from '../../offline/version.ts';
import type { Kept, TakenPack } from './kept.ts';

/** How many versions are kept, of those of which no page is open and no pack was taken. */
const most = 3;

/** What the browser has of a file, or else the network: a page that is open has just had it. */
const had = (address: string) => fetch(address, { cache: 'force-cache' });

/** Keeps the scripts, styles and letters that a page starts with, and what those scripts import at once. */
async function keepParts(kept: Kept, version: string, addresses: readonly string[]) {
  for (const address of addresses) {
    const { pathname } = new URL(address, location.href);
    const file = pathname.slice(kept.base.length);
    if (await kept.seen(version, file)) continue;
    const answer = await had(pathname);
    if (!answer.ok) continue;
    const body = await answer.blob();
    await kept.put(version, file, body);
    if (!isScript(file)) continue;
    const imports = importsOf(await body.text());
    await keepParts(
      kept,
      version,
      imports.map((to) => new URL(to, new URL(pathname, location.href)).pathname),
    );
  }
}

/** Keeps a page as the network gave it, in the version that it says it is of; older copies go. */
export async function keepPage(kept: Kept, file: string, answer: Response): Promise<void> {
  const html = await answer.text();
  const version = versionIn(html);
  if (version === undefined) return;
  await kept.put(version, file, html, titleIn(html));
  for (const other of await kept.versions()) if (other !== version) await kept.remove(other, file);
  await keepParts(kept, version, partsOfPage(html));
}

/** Keeps a page that is open and was had before this worker was there. */
export async function keepOpen(kept: Kept, file: string, url: string): Promise<void> {
  const answer = await had(url);
  if (answer.ok) await keepPage(kept, file, answer);
}

/** Whether a pack of a version is in use: it was taken last, or is the core, which the rest of its version needs. */
const isUsed = (taken: Map<PackName, TakenPack>, version: string, name: PackName): boolean =>
  taken.get(name)?.version === version ||
  (name === 'core' && taken.get('rest')?.version === version);

/** Lets go of old versions, and of old packs, of which no page is open. */
export async function dropOld(kept: Kept, open: readonly string[]): Promise<void> {
  const versions = await kept.versions();
  const taken = await kept.taken();
  const packed = [...taken.values()].map(({ version }) => version);
  const used = [...versions.slice(0, most), ...open, ...packed];
  for (const version of versions) {
    if (!used.includes(version)) await kept.drop(version);
    else if (!open.includes(version))
      for (const name of packNames)
        if (!isUsed(taken, version, name)) await kept.remove(version, packs[name]);
  }
}
