import { markdownWords } from '../knowledge/markdown-words.ts';
import { folders } from '../schema/folders.ts';
import { license } from '../schema/license.ts';
import { fixedAddresses } from '../schema/pages.ts';
import { summaries } from '../schema/summaries.ts';
import { twinFile } from '../schema/twin-address.ts';
import type { Twin } from './twin.tsx';
import * as words from '../words/llms.ts';
import { home } from '../words/pages.ts';

type Absolute = (address: string) => string;

/** The parts whose texts stand here one by one; those of the others stand in the lists. */
const parts = [
  { title: words.roles, folder: folders.roles },
  { title: words.families, folder: folders.families },
  { title: words.skills, folder: folders.skills },
  { title: words.steps, folder: folders.steps },
  { title: words.crews, folder: folders.crews },
  { title: words.occupations, folder: folders.occupations },
] as const;

const fixed: ReadonlySet<string> = new Set(fixedAddresses);

/** How many parts an address has. */
const depthOf = (address: string) => address.split('/').filter(Boolean).length;

const lineOf = ({ address, title, summary }: Twin, absolute: Absolute): string =>
  `- [${markdownWords(title)}](${absolute(`${address}${twinFile}`)}): ${markdownWords(summary)}`;

/** What the site is, and its texts in Markdown by what they are about, as llmstxt.org has it. */
export function llmsText(twins: readonly Twin[], absolute: Absolute): string {
  const section = (title: string, some: readonly Twin[]) =>
    some.length > 0 ? [`## ${title}`, some.map((twin) => lineOf(twin, absolute)).join('\n')] : [];
  const inFolder = (folder: string) =>
    twins.filter(({ address }) => address.startsWith(`/${folder}/`) && depthOf(address) === 2);
  const entries = twins.filter(({ address }) => !fixed.has(address));
  const text = [
    `# ${home}`,
    `> ${summaries['/']}`,
    words.asMarkdown(twinFile),
    words.licensed(`[${license.name}](${license.address})`, absolute('/data/')),
    ...section(
      words.lists,
      twins.filter(({ address }) => fixed.has(address)),
    ),
    ...section(
      words.about,
      entries.filter(({ address }) => depthOf(address) === 1),
    ),
    ...parts.flatMap(({ title, folder }) => section(title, inFolder(folder))),
  ];
  return `${text.join('\n\n')}\n`;
}
