import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { capitalized } from '../knowledge/words.ts';
import { components } from '../schema/components.ts';
import { fileSchema } from '../knowledge/graph/open-data.ts';
import { kindNames, kinds, type Kind } from '../schema/kinds.ts';
import { headingsOf } from '../schema/anatomy.ts';

interface Property {
  type?: string;
  description?: string;
  enum?: string[];
  refersTo?: Kind;
  items?: Property;
  properties?: Record<string, Property>;
  required?: string[];
  anyOf?: Property[];
}

/** What goes into a field, in words. */
function valueOf(property: Property): string {
  if (property.refersTo) return `id of a ${kinds[property.refersTo].one}`;
  if (property.enum) return property.enum.map((value) => `\`${value}\``).join(', ');
  if (property.anyOf)
    return property.anyOf.map((one) => one.description ?? valueOf(one)).join(' Or: ');
  if (property.type === 'array' && property.items) return `list of: ${valueOf(property.items)}`;
  if (property.properties) {
    const names = Object.keys(property.properties).map((name) =>
      property.required?.includes(name) ? `\`${name}\`` : `\`${name}\`?`,
    );
    return names.join(', ');
  }
  return property.type === 'string' ? 'text' : (property.type ?? 'text');
}

const row = (cells: string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function tableOf(kind: Kind): string {
  const schema = fileSchema(kind) as Property;
  const rows = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const needed = schema.required?.includes(name) ? 'yes' : 'no';
    return row([`\`${name}\``, needed, valueOf(property), property.description ?? '']);
  });
  const rule = headingsOf(kind);
  const headings = rule
    ? [
        `Headings of the text, in this order: ${rule.all.map((heading) => `“${heading}”${rule.optional.includes(heading) ? ' (may be left out)' : ''}`).join(', ')}.`,
        '',
      ]
    : [];
  const { one, extension } = kinds[kind];
  return [
    `### ${capitalized(one)}: \`content/${kind}/ID.${extension}\``,
    '',
    ...headings,
    row(['field', 'needed', 'value', 'meaning']),
    row(['---', '---', '---', '---']),
    ...rows,
    '',
  ].join('\n');
}

const componentTable = () =>
  [
    '### Components of the text',
    '',
    row(['component', 'attributes', 'what it is for']),
    row(['---', '---', '---']),
    ...Object.entries(components).map(([name, { attributes, purpose }]) =>
      row([`\`<${name}>\``, valueOf(z.toJSONSchema(attributes) as Property), purpose]),
    ),
    '',
  ].join('\n');

const start = '<!-- fields: written by npm run fields -->';
const end = '<!-- end of fields -->';

/** CONTRIBUTING.md with the tables of fields as the schema has them now, formatted. */
export async function withFieldTables(text: string): Promise<string> {
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`CONTRIBUTING.md lacks "${start}" or "${end}"`);
  const tables = kindNames.map((kind) => `${tableOf(kind)}\n`);
  const whole = [before, start, '\n\n', ...tables, componentTable(), '\n', end, after].join('');
  return format(whole, { ...(await resolveConfig('CONTRIBUTING.md')), parser: 'markdown' });
}

/** `npm run fields`: writes the tables into CONTRIBUTING.md. */
if (import.meta.main) {
  await writeFile(
    'CONTRIBUTING.md',
    await withFieldTables(await readFile('CONTRIBUTING.md', 'utf8')),
  );
}
