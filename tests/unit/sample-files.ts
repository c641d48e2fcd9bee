import { stringify } from 'yaml';
import { checkContent } from '../../src/checks/integrity/check.ts';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { headingsOf } from '../../src/schema/anatomy.ts';
import { kinds, type Kind } from '../../src/schema/kinds.ts';
import { page, sample, term, type Written } from './sample.ts';

/** What stands under the headings of a role: it leads to all that no field of the sample leads to. */
const said: Readonly<Record<string, string>> = {
  'What you do': 'You set <Term id="gain">gain</Term>, says a survey <Cite source="survey" />.',
  'Where you work': 'At a [first gig](/steps/first-gig/).',
  'How you are paid': 'Half earn less than <Figure occupation="us-sound" period="May 2025" />.',
};

/** Prose in which nothing is wrong: an answer under every heading that a kind must have. */
function usualProse(kind: Kind): string {
  const headings = headingsOf(kind);
  if (!headings) return 'Words that explain it.';
  return headings.all
    .filter((heading) => !headings.optional.includes(heading))
    .map((heading) => {
      const words = kind === 'roles' ? said[heading] : undefined;
      return `## ${heading}\n\n${words ?? 'Words that answer it.'}`;
    })
    .join('\n\n');
}

/** Fields as authors write them: the day of review in quotes, which YAML could do without. */
const yamlOf = (fields: Written['fields']) =>
  stringify(fields, { lineWidth: 0 }).replace(/^reviewed: (.*)$/m, 'reviewed: "$1"');

/** An entry as the file an author would have written. */
export function fileOf({ kind, id, fields, prose }: Written): ContentFile {
  const { extension } = kinds[kind];
  const path = `content/${kind}/${id}.${extension}`;
  const yaml = yamlOf(fields);
  if (extension === 'yaml') return { path, text: yaml };
  return { path, text: `---\n${yaml}---\n\n${prose ?? usualProse(kind)}\n` };
}

/** A term with prose of its own. */
export const termFile = (id: string, prose?: string) =>
  fileOf({ ...term(id), ...(prose !== undefined && { prose }) });

/** A page about the site with prose of its own. */
export const pageFile = (id: string, prose: string) => fileOf({ ...page(id), prose });

const whole = sample().map(fileOf);

/** The sample as files. */
export const sampleFiles = (): ContentFile[] => [...whole];

/** A file with one piece of its text changed. Throws unless the piece stands there exactly once. */
export function changed(file: ContentFile, from: string, to: string): ContentFile {
  const found = file.text.split(from).length - 1;
  if (found !== 1) throw new Error(`"${from}" stands ${found} times in ${file.path}`);
  return { ...file, text: file.text.replace(from, () => to) };
}

/** Files with one of them replaced, or added if it is not there. */
export const replaced = (files: readonly ContentFile[], file: ContentFile): ContentFile[] => [
  ...files.filter(({ path }) => path !== file.path),
  file,
];

/** The line of a file on which a piece of text stands first. */
export function lineIn({ path, text }: ContentFile, piece: string): number {
  const index = text.split('\n').findIndex((line) => line.includes(piece));
  if (index < 0) throw new Error(`"${piece}" is not in ${path}`);
  return index + 1;
}

/** The problems of the sample once one of its files is replaced or another is added. */
export const problemsWith = (...files: ContentFile[]) =>
  checkContent(files.reduce(replaced, sampleFiles())).problems;
