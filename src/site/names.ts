import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { packNames } from '../search/names-pack.ts';
import { namesOf } from '../search/names.ts';
import { namesInParts } from '../search/parts/make.ts';
import type { NamesPart } from '../search/parts/part.ts';
import { knowledge } from './knowledge.ts';
import { pairs } from './pairs.ts';

/** Bytes of all names, gzipped, above which a query loads parts of them: what scripts leave of 40 KB from focus to suggestions. */
const mostAtOnce = 21_300;

const all = namesOf(knowledge, pairs);

/** All names, as they are sent to the browser. */
export const names = packNames(all);

const isLong = gzipSync(JSON.stringify(names)).length > mostAtOnce;

/** What tells which parts of the names a query needs; undefined where all of them are loaded at once. */
export const guideFile = isLong ? '/search/names/guide.json' : undefined;

/** The files of the parts by their paths, without the end of their names: none where they are loaded at once. */
export function partFiles(): ReadonlyMap<string, unknown> {
  if (!isLong) return new Map();
  const { guide, parts } = namesInParts(all);
  const hash = createHash('sha256')
    .update(JSON.stringify([guide, parts]))
    .digest('hex');
  const version = hash.slice(0, 8);
  const file = (part: NamesPart, place: number) => [`${version}/${place}`, part] as const;
  return new Map<string, unknown>([['guide', { ...guide, version }], ...parts.map(file)]);
}
