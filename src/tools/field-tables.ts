import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { guideFile } from '../checks/style/lint.ts';
import { styleGuide } from '../checks/style/guide.ts';
import { fileSchema } from '../knowledge/open/graph-schema.ts';
import { capitalized } from '../words/sentence.ts';
import { headingsOf } from '../schema/anatomy.ts';
import { components } from '../schema/components.ts';
import { kindNames, kinds, type Kind } from '../schema/kinds.ts';
import { changeDay } from '../schema/changes.ts';
import { renameList, renamesFile } from '../schema/renames.ts';
import { queriesFile } from '../search/queries.ts';
import { linkTo, shapeOf, shapes, valueOf, type Property } from './field-values.ts';
import { wordTables, type WordTable } from './field-words.ts';

/** Where the tables of fields are written. */
export const fieldsFile = 'docs/fields.md';

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** A field in a row, and those inside it in rows below, by the names that the check gives them. */
function rowsOf(name: string, property: Property, needed: boolean): string[][] {
  const { items, description = '', default: usual } = property;
  const left = ['string', 'boolean'].includes(typeof usual) ? `no: then \`${usual}\`` : 'no';
  const own = [`\`${name}\``, needed ? 'yes' : left, valueOf(property), description];
  const inside = items ? rowsIn(items, `${name}[].`) : rowsIn(property, `${name}.`);
  return description || inside.length === 0 ? [own, ...inside] : inside;
}

/** The rows of the fields of a group; none where it is a shape that is shown once. */
function rowsIn(group: Property, prefix: string): string[][] {
  if (prefix && shapeOf(group)) return [];
  return Object.entries(group.properties ?? {}).flatMap(([name, property]) =>
    rowsOf(prefix + name, property, group.required?.includes(name) ?? false),
  );
}

const fieldTable = (group: Property) =>
  table(['field', 'needed', 'value', 'meaning'], rowsIn(group, ''));

const inputOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as Property;

function headingsText(kind: Kind): string {
  const rule = headingsOf(kind);
  if (!rule) return kinds[kind].extension === 'mdx' ? 'The text has no set headings.' : 'No text.';
  const said = rule.all.map((heading) =>
    rule.optional.includes(heading) ? `“${heading}” (may be left out)` : `“${heading}”`,
  );
  return `Headings of the text, in this order: ${said.join(', ')}.`;
}

const kindPart = (kind: Kind) => {
  const { one, extension } = kinds[kind];
  return [
    `## ${capitalized(one)}`,
    `One file each: \`content/${kind}/ID.${extension}\`. ${headingsText(kind)}`,
    fieldTable(fileSchema(kind) as Property),
  ];
};

const shapePart = ({ heading, schema }: (typeof shapes)[number]) => [
  `### ${heading}`,
  schema.description ?? '',
  fieldTable(inputOf(schema)),
];

const componentRows = Object.entries(components).flatMap(([name, { attributes, purpose }]) => [
  [`\`<${name}>\``, '', '', purpose],
  ...rowsIn(inputOf(attributes), '').map(([attribute, ...rest]) => [
    `${attribute} of \`<${name}>\``,
    ...rest,
  ]),
]);

function wordPart({ heading, words, meanings }: WordTable): string[] {
  const head = ['word', 'what a reader sees', ...(meanings ? ['what it means'] : [])];
  const rows = Object.entries(words).map(([word, seen]) => [
    `\`${word}\``,
    seen,
    ...(meanings ? [meanings[word] ?? ''] : []),
  ]);
  return [`### ${heading}`, table(head, rows)];
}

const besides = [
  '## Files beside the entries',
  `### How pages are written: \`${guideFile}\``,
  'What the check of the prose must know of this field. Every group and every exception says why.',
  fieldTable(inputOf(styleGuide)),
  `### What entries were called before: \`${renamesFile}\``,
  'A list. An entry that gets another id has one item in it.',
  fieldTable(inputOf(renameList.element)),
  '### What changed: `content/changes/`',
  'A file a day, named after it, which `npm run changes` writes of what was committed. Corrections found by reading are added by hand, with why; they stay.',
  fieldTable(inputOf(changeDay)),
  `### What people search for: \`${queriesFile}\``,
  'One query a line, with tabs between the columns. A line that begins with `#` is a comment.',
  table(
    ['column', 'needed', 'value', 'meaning'],
    [
      ['1', 'yes', 'text', 'The query as people type it.'],
      [
        '2',
        'yes',
        'addresses of this site with `|` between',
        'The pages of which one must be found, or `NONE` where nothing may be.',
      ],
      [
        '3',
        'yes',
        '`yes` or `no`',
        'Whether it must be first. If not, it is among the first three.',
      ],
      [
        '4',
        'no',
        'a word',
        'The kind of query, for those that are measured by kind. Without it, the query must hold.',
      ],
    ],
  ),
];

const contents = [
  ...kindNames.map((kind) => linkTo(capitalized(kinds[kind].one), kinds[kind].one)),
  linkTo('Groups of fields that many kinds use'),
  linkTo('Components of the text'),
  linkTo('Words a field may take'),
  linkTo('Files beside the entries'),
];

/** Every field, component and word that content may have, as the schema has them now, in Markdown. */
export async function fieldsDocument(): Promise<string> {
  const parts = [
    '# Fields',
    'What each file in `content/` may hold. [CONTRIBUTING.md](../CONTRIBUTING.md) says how pages are written.',
    'The command `npm run fields` writes this document from `src/schema/`, so change it there.',
    `Here: ${contents.join(', ')}.`,
    'A field has the name that `npm run check` gives it: `skills[].level` is the field `level` of each item of the list `skills`. A field inside another is needed where that one stands. An id is the name of a file, without its ending.',
    ...kindNames.flatMap(kindPart),
    '## Groups of fields that many kinds use',
    ...shapes.flatMap(shapePart),
    '## Components of the text',
    'They stand in the text of an MDX file, beside Markdown. Attributes are plain text in quotes.',
    table(['component, attribute', 'needed', 'value', 'meaning'], componentRows),
    '## Words a field may take',
    ...wordTables.flatMap(wordPart),
    ...besides,
  ];
  const config = await resolveConfig(fieldsFile);
  return format(parts.join('\n\n'), { ...config, parser: 'markdown' });
}

/** `npm run fields`: writes the document. */
if (import.meta.main) await writeFile(fieldsFile, await fieldsDocument());
