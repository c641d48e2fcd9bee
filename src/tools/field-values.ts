import GithubSlugger from 'github-slugger';
import type { z } from 'zod';
import { notKnown, stated } from '../schema/common.ts';
import { withArticle } from '../words/sentence.ts';
import { kinds, type Kind } from '../schema/kinds.ts';
import { takes } from '../schema/takes.ts';
import { wordTableOf } from './field-words.ts';

/** A field in JSON Schema, as far as the tables of fields show it. */
export interface Property {
  type?: string;
  description?: string;
  const?: string;
  enum?: string[];
  default?: unknown;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  refersTo?: Kind;
  address?: boolean;
  items?: Property;
  properties?: Record<string, Property>;
  additionalProperties?: Property | false;
  required?: string[];
  anyOf?: Property[];
}

/** Groups of fields that many kinds use, with the heading under which they are shown once. */
export const shapes: readonly { heading: string; schema: z.ZodType }[] = [
  { heading: 'A stated quantity', schema: stated },
  { heading: 'What a step takes', schema: takes },
  { heading: 'Not known', schema: notKnown },
];

/** A link to a heading of the same document. */
export const linkTo = (heading: string, words = heading.toLowerCase()) =>
  `[${words}](#${new GithubSlugger().slug(heading)})`;

/** The shape a field has, if it is one of those shown once. */
export const shapeOf = ({ description }: Property) =>
  shapes.find(({ schema }) => schema.description === description);

/** The largest number that JSON Schema gives where there is no limit. */
const limitless = Number.MAX_SAFE_INTEGER;

const range = (low: number | undefined, high: number | undefined) => {
  const limit = high === limitless ? undefined : high;
  if (low !== undefined && limit !== undefined) return `${low} to ${limit}`;
  if (low !== undefined && low > -limitless) return `${low} or more`;
  return limit === undefined ? '' : `${limit} at most`;
};

const formats: Readonly<Record<string, string>> = {
  date: 'a day in quotes',
  uri: 'a full address, starting with `https://`',
};

function textOf({ format = '', address, minLength, maxLength }: Property): string {
  if (address) return 'an address of this site, like `/skills/mixing/`';
  const length = maxLength === undefined ? '' : range(minLength, maxLength);
  return formats[format] ?? (length ? `text of ${length} characters` : 'text');
}

function listOf({ items = {}, minItems, maxItems }: Property): string {
  const count = range(minItems, maxItems);
  const list = count ? `list of ${count}` : 'list';
  return items.properties && !shapeOf(items) ? list : `${list}, each ${valueOf(items)}`;
}

/** What goes into a field, in words; the fields of a group stand in rows of their own. */
export function valueOf(property: Property): string {
  const { type, refersTo, anyOf, minimum, maximum } = property;
  const shape = shapeOf(property);
  if (shape) return linkTo(shape.heading);
  if (refersTo) return `id of ${withArticle(kinds[refersTo].one)}`;
  if (property.const !== undefined) return `\`${property.const}\``;
  if (property.enum) return `a word of ${linkTo(wordTableOf(property.enum).heading)}`;
  if (anyOf) return anyOf.map(valueOf).join(' or ');
  if (type === 'array') return listOf(property);
  if (property.properties) return 'group of fields';
  if (property.additionalProperties)
    return `names, each with ${valueOf(property.additionalProperties)}`;
  if (type === 'boolean') return '`true` or `false`';
  if (type !== 'integer' && type !== 'number') return textOf(property);
  const limits = range(minimum, maximum);
  return `${type === 'integer' ? 'whole number' : 'number'}${limits && `, ${limits}`}`;
}
