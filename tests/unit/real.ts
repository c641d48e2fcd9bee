import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { readDocument, type ContentFile } from '../../src/checks/integrity/document.ts';
import { kindAndId } from '../../src/checks/integrity/files.ts';
import { createKnowledge, type Knowledge } from '../../src/knowledge/graph/knowledge.ts';
import type { AnyEntry } from '../../src/schema/entry.ts';
import { kinds } from '../../src/schema/kinds.ts';
import { readContent } from '../../src/tools/content.ts';

/** Where the project is. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every file the site is really made of, read once a worker. */
export const realFiles = await readContent(root);

/** A file as an entry. Only its fields are held to their schema: real-content.test.ts checks the rest. */
function entryIn(file: ContentFile): AnyEntry {
  const name = kindAndId(file.path);
  if ('what' in name) throw new Error(`${file.path}: ${name.what}`);
  const document = readDocument(file);
  if (Array.isArray(document)) throw new Error(`${file.path}: ${document[0]?.what}`);
  const schema: z.ZodType = kinds[name.kind].schema;
  const data = schema.parse(document.data);
  return { kind: name.kind, id: name.id, data, body: document.body } as AnyEntry;
}

let real: Knowledge | undefined;

/** What the site is really made of, built once a worker. */
export const realKnowledge = (): Knowledge => (real ??= createKnowledge(realFiles.map(entryIn)));
