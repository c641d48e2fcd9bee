import { z } from 'zod';
import { kindNames, kinds, type Kind } from '../../schema/kinds.ts';
import { schemas } from '../../schema/schemas.ts';
import * as vocabularies from '../../schema/vocabulary.ts';
import { withArticle } from '../../words/sentence.ts';
import { schemaAddress } from './graph.ts';
import type { Open } from './table.ts';
import * as words from '../../words/open-data.ts';

const { confidences, keysOf, measures, places, statistics, units } = vocabularies;

const figureSchema = z.strictObject({
  occupation: z.string(),
  measure: z.enum(keysOf(measures)),
  statistic: z.enum(keysOf(statistics)),
  place: z.enum(keysOf(places)),
  period: z.string(),
  value: z.number(),
  unit: z.enum(keysOf(units)),
  source: z.string(),
  confidence: z.enum(keysOf(confidences)),
  note: z.string().optional(),
});

const figures = { type: 'array', items: { $ref: '#/$defs/figure' } } as const;

/** What every object says of itself. */
const head = {
  $schema: { type: 'string' },
  license: { type: 'string', format: 'uri' },
  version: { type: 'string' },
} as const;

/** What stands in an entry besides its fields. */
const published = {
  ...head,
  id: { type: 'string' },
  page: { type: 'string', format: 'uri' },
  prose: { type: 'string' },
} as const;

/** The JSON Schema of a kind as its entries' files must be written, with what each id refers to. */
export const fileSchema = (kind: Kind) => z.toJSONSchema(schemas[kind], { io: 'input' });

/** What toJSONSchema makes of the fields of an entry. */
interface Written {
  $schema: string;
  properties: object;
  required?: string[];
}

/** A part of a schema with what only this site has a keyword for said in words, and a choice of types as one of several. */
function inStandardWords(_: string, part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  const { type, refersTo, address, ...rest } = part as Record<string, unknown>;
  const said = typeof rest['description'] === 'string' ? `${rest['description']} ` : '';
  if (typeof refersTo === 'string') {
    const means = words.idOf(withArticle(kinds[refersTo as Kind].one));
    return { type, ...rest, description: said + means };
  }
  if (address === true) return { type, ...rest, description: said + words.addressHere };
  if (Array.isArray(type)) return { ...rest, anyOf: type.map((one: unknown) => ({ type: one })) };
  return part;
}

/** The JSON Schema of an entry as the graph holds it: with its id, its page and its prose. */
function entrySchema(kind: Kind) {
  const written = JSON.stringify(z.toJSONSchema(schemas[kind], { io: 'output' }));
  const { $schema: _, ...schema } = JSON.parse(written, inStandardWords) as Written;
  const own = kind === 'occupations' ? { figures } : {};
  return {
    ...schema,
    properties: { ...published, ...own, ...schema.properties },
    required: ['id', ...(schema.required ?? [])],
  };
}

/** The JSON Schema of the whole graph; under $defs that of an entry of each kind, and of a figure. */
export function graphSchema(absolute: Open['absolute']) {
  const { $schema, ...figure } = z.toJSONSchema(figureSchema);
  const lists = kindNames.map((kind) => [
    kind,
    { type: 'array', items: { $ref: `#/$defs/${kind}` } },
  ]);
  const entries = kindNames.map((kind) => [kind, entrySchema(kind)]);
  return {
    $schema,
    $id: absolute(schemaAddress),
    title: words.name,
    type: 'object',
    properties: { ...head, ...Object.fromEntries(lists), figures },
    required: [...kindNames, 'figures', 'license', 'version'],
    additionalProperties: false,
    $defs: { ...Object.fromEntries(entries), figure },
  };
}
