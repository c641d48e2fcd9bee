import { parse, stringify } from 'yaml';
import type { ContentFile } from '../../../src/checks/integrity/document.ts';
import { guideFile } from '../../../src/checks/style/lint.ts';
import type { StyleGuide } from '../../../src/checks/style/guide.ts';
import { pageOf } from '../../../src/schema/address.ts';
import { isRecord } from '../../../src/schema/changes.ts';
import { kinds, pathOf } from '../../../src/schema/kinds.ts';
import { renamesFile, type Listed } from '../../../src/schema/renames.ts';
import { originalsOf, textsOf, type Original } from './base.ts';
import { beforeCopies, copiedRecord, copiedRenames, withRenames } from './beside.ts';
import { copiedFields, namesIn, type CopyTools } from './fields.ts';
import { CopyNames, single, Taken } from './names.ts';
import { copiedProse } from './prose.ts';
import { SharedSkills } from './shared-skills.ts';
import { uncited, withCites } from './uncited.ts';
import { Vocabulary } from './vocabulary.ts';
import { Wording } from './wording.ts';
import { sentencesIn } from './written.ts';

/** The files of a knowledge base: those of entries, and those that lie beside them. */
export interface KnowledgeFiles {
  files: readonly ContentFile[];
  beside: readonly ContentFile[];
}

/** Words that no dictionary has and the guide lets stand. */
function ownWords(beside: readonly ContentFile[]): string[] {
  const guide = beside.find(({ path }) => path === guideFile);
  const { words = [] } = (guide ? parse(guide.text) : {}) as Partial<StyleGuide>;
  return words.flatMap((group) => group.words);
}

/** The ids that entries had before, as roles/foley-artist. */
const idsOfOld = (beside: readonly ContentFile[]): string[] =>
  beside
    .filter(({ path }) => path === renamesFile)
    .flatMap(({ text }) => ((parse(text) ?? []) as Listed[]).map(({ from }) => from));

function copyOf(original: Original, tools: CopyTools, cites: readonly string[]): ContentFile {
  const { kind, id } = original;
  const path = pathOf({ kind, id: tools.names.id(kind, id) });
  const yaml = stringify(copiedFields(original, tools), { lineWidth: 0 });
  if (kinds[kind].extension === 'yaml') return { path, text: yaml };
  const prose = copiedProse(original, tools.names, tools.wording);
  return { path, text: `---\n${yaml}---\n${withCites(prose, cites, tools.names)}` };
}

/**
 * A knowledge base with so many times the entries, all of which the check lets stand: the one given, and
 * copies of it in other words, each of which refers within itself. For the same files and number it is the
 * same to the letter.
 */
export function multiplied({ files, beside }: KnowledgeFiles, times: number): KnowledgeFiles {
  const originals = originalsOf(files);
  const texts = originals.map(textsOf);
  const vocabulary = new Vocabulary(
    texts.map((all) => all.join('\n')),
    ownWords(beside),
  );
  const sentences = sentencesIn(texts.flat());
  const taken = new Taken(
    [...originals.map(({ kind, id }) => `${kind}/${id}`), ...idsOfOld(beside)],
    originals.flatMap(namesIn),
  );
  const skills = new SharedSkills(originals.map(({ entry }) => entry));
  const pages = new Map(
    originals.flatMap((one) => {
      const page = pageOf(one);
      return page ? [[page, one] as const] : [];
    }),
  );
  const sources = uncited(originals);
  const citedBy = ({ kind, id }: Original) => (kind === 'terms' ? (sources.get(id) ?? []) : []);
  const all = [...files];
  const records: ContentFile[] = [];
  const renames: ReturnType<typeof copiedRenames> = [];
  for (let copy = 2; copy <= times; copy++) {
    const wording = new Wording(vocabulary, copy, sentences);
    const names = new CopyNames(taken, wording, pages);
    const tools = { names, wording, skills };
    const copied = originals.filter(({ kind }) => !single.includes(kind));
    all.push(...copied.map((one) => copyOf(one, tools, citedBy(one))));
    for (const file of beside) {
      if (isRecord(file.path)) records.push(...copiedRecord(file, copy, names, wording));
      if (file.path === renamesFile) renames.push(...copiedRenames(file.text, names, wording));
    }
  }
  const own = beside.map((file) => withRenames(beforeCopies(file, times), renames));
  return { files: all, beside: [...own, ...records] };
}
