import { markdownWords } from '../knowledge/markdown-words.ts';
import { folders } from '../schema/folders.ts';
import { license } from '../schema/license.ts';
import { fixedAddresses } from '../schema/pages.ts';
import { summaries } from '../schema/summaries.ts';
import { twinFile } from '../schema/twin-address.ts';
import type { Twin } from './twin.tsx';

type Absolute = (address: string) => string;

/** The parts whose texts stand here one by one; those of the others stand in the lists. */
const parts = [
  { title: 'Roles', folder: folders.roles },
  { title: 'Parts of the industry', folder: folders.families },
  { title: 'Skills', folder: folders.skills },
  { title: 'Steps', folder: folders.steps },
  { title: 'Crews', folder: folders.crews },
  { title: 'Official job classes', folder: folders.occupations },
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
    '# Signal Path',
    `> ${summaries['/']}`,
    `Every page is also there as Markdown, made of the same data: its address with ${twinFile} at the end. The lists below name all pages, the comparisons, job titles, terms and sources among them. Each text names its page, its sources and the day it was last read against them.`,
    `Text and data are under [${license.name}](${license.address}): use them for anything, and name Signal Path with a link. Official figures keep the terms of their sources. The whole graph is at ${absolute('/data/')}.`,
    ...section(
      'Lists and tools',
      twins.filter(({ address }) => fixed.has(address)),
    ),
    ...section(
      'About',
      entries.filter(({ address }) => depthOf(address) === 1),
    ),
    ...parts.flatMap(({ title, folder }) => section(title, inFolder(folder))),
  ];
  return `${text.join('\n\n')}\n`;
}
