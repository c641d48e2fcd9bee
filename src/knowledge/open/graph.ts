import { pageOf } from '../../schema/address.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { kindNames } from '../../schema/kinds.ts';
import { license } from '../../schema/license.ts';
import { formatVersion } from './format.ts';
import type { Open } from './table.ts';

/** Where the JSON Schema stands, and under which name it holds the schema of each kind. */
export const schemaAddress = '/data/schema.json';

type Absolute = Open['absolute'];

/** An entry as others may take it: its fields, its prose as MDX, and where its page is. */
function openEntry(entry: AnyEntry, absolute: Absolute) {
  const page = pageOf(entry);
  const prose = entry.body.trim();
  return {
    id: entry.id,
    ...(page ? { page: absolute(page) } : {}),
    ...entry.data,
    ...(prose ? { prose } : {}),
  };
}

const head = (absolute: Absolute, part = '') => ({
  $schema: absolute(schemaAddress) + part,
  license: license.address,
  version: formatVersion,
});

/** The whole graph as one object: every entry by kind and every figure. */
export function openGraph({ knowledge, absolute }: Open) {
  const entries = Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      knowledge.byKind[kind].map((entry) => openEntry(entry as AnyEntry, absolute)),
    ]),
  );
  return { ...head(absolute), ...entries, figures: [...knowledge.figures.values()].flat() };
}

/** One entry as an object of its own; an official class has its figures with it. */
export function openThing({ knowledge, absolute }: Open, entry: AnyEntry) {
  const figures = knowledge.figures.get(entry.id);
  return {
    ...head(absolute, `#/$defs/${entry.kind}`),
    ...openEntry(entry, absolute),
    ...(entry.kind === 'occupations' && figures ? { figures } : {}),
  };
}

/** Where an entry stands as an object of its own. */
export const thingAddress = ({ kind, id }: Pick<AnyEntry, 'kind' | 'id'>): string =>
  `/data/${kind}/${id}.json`;
