import { fileURLToPath } from 'node:url';
import { draftOf } from '../../src/checks/integrity/draft.ts';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { kindAndId } from '../../src/checks/integrity/files.ts';
import type { Prose } from '../../src/knowledge/prose/read.ts';
import type { AnyEntry } from '../../src/schema/entry.ts';
import { createKnowledge, type Knowledge } from '../../src/knowledge/graph/knowledge.ts';
import { heard } from '../../src/site/texts-read.ts';
import { readProject } from '../../src/tools/project.ts';

/** Where the project is. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything the site is really made of, read once a worker. */
export const realProject = readProject(root);
export const realFiles = realProject.files;

interface Whole {
  entry: AnyEntry;
  prose: Prose;
}

/** A file taken apart. Only its fields are held to their schema: real-content.test.ts checks the rest. */
function takenApart(file: ContentFile): Whole {
  const name = kindAndId(file.path);
  const { draft: { entry, prose } = {} } = 'what' in name ? {} : draftOf(file, name);
  if (!entry || !prose) throw new Error(`${file.path} is not whole: run npm run check`);
  return { entry, prose };
}

let real: Knowledge | undefined;

/** What a site is made of that has these files. */
export function knowledgeOf(files: readonly ContentFile[]): Knowledge {
  const all = files.map(takenApart);
  const { entries, prose } = heard({
    entries: all.map(({ entry }) => entry),
    prose: new Map(all.map(({ entry, prose }) => [entry, prose])),
  });
  return createKnowledge(entries, prose);
}

/** What the site is really made of, built once a worker. */
export const realKnowledge = (): Knowledge => (real ??= knowledgeOf(realFiles));
