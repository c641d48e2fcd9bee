import { fileSchema } from '../../knowledge/open/graph-schema.ts';
import { placeholder } from '../../checks/integrity/unfinished.ts';
import { headingsOf } from '../../schema/anatomy.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { valueOf, type Property } from '../field-values.ts';

/** What a new entry is known to say from its first day. */
export interface Known {
  title: string;
  /** The day it is made, as 2026-11-22. */
  today: string;
}

/** What goes into a field, in one line: words to choose from, or what kind of value. */
const wanted = ({ enum: words, items, ...rest }: Property): string => {
  if (words) return `one of: ${words.join(', ')}`;
  if (items?.enum) return `list, each ${wanted(items)}`;
  return valueOf({ ...rest, ...(items && { items }) }).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
};

const comment = (property: Property, indent: string) =>
  `${indent}# ${[property.description, `(${wanted(property)})`].filter(Boolean).join(' ')}`;

/** A field with its meaning above it, empty where only its author can know what goes in. */
function fieldLines(name: string, property: Property, indent: string): string[] {
  const { items, properties, anyOf } = property;
  const above = comment(property, indent);
  if (properties && !anyOf)
    return [above, `${indent}${name}:`, ...groupLines(property, `${indent}  `)];
  if (!items) return [above, `${indent}${name}:`];
  if (!items.properties) return [above, `${indent}${name}:`, `${indent}  -`];
  const [first = '', ...rest] = groupLines(items, `${indent}    `);
  const lines = [first, ...rest];
  return [above, `${indent}${name}:`, `${indent}  -`, ...lines];
}

/** The fields of a group that every entry must have. */
const groupLines = ({ properties = {}, required = [] }: Property, indent: string): string[] =>
  Object.entries(properties)
    .filter(([name]) => required.includes(name))
    .flatMap(([name, property]) => fieldLines(name, property, indent));

/** The fields of a new entry: those that must be there, each with what it means. */
function fields(kind: Kind, { title, today }: Known): string[] {
  const { properties = {}, required = [] } = fileSchema(kind) as Property;
  const known: Readonly<Record<string, string>> = {
    [properties['title'] ? 'title' : 'question']: JSON.stringify(title),
    reviewed: `"${today}"`,
  };
  return Object.entries(properties)
    .filter(([name]) => required.includes(name))
    .flatMap(([name, property]) =>
      name in known ? [`${name}: ${known[name]}`] : fieldLines(name, property, ''),
    );
}

/** The text of a new entry: its fields and headings as the schema has them now, still to be answered. */
export function skeleton(kind: Kind, known: Known): string {
  const yaml = fields(kind, known).join('\n');
  if (kinds[kind].extension === 'yaml') return `${yaml}\n`;
  const { all, optional } = headingsOf(kind) ?? { all: [], optional: [] };
  const parts = all
    .filter((heading) => !optional.includes(heading))
    .map((heading) => `## ${heading}\n\n${placeholder}`);
  return `---\n${yaml}\n---\n\n${(parts.length > 0 ? parts : [placeholder]).join('\n\n')}\n`;
}
