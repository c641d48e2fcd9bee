import { z } from 'zod';
import { pageOf } from '../../schema/address.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { payByArea } from '../figures/areas.ts';
import type { Figure } from '../figures/figures.ts';
import type { Knowledge } from './knowledge.ts';
import { kindNames, type Kind } from '../../schema/kinds.ts';
import { license } from '../../schema/license.ts';
import { schemas } from '../../schema/schemas.ts';
import * as vocabularies from '../../schema/vocabulary.ts';

/** An entry as others may take it: its fields, its prose as MDX, and where its page is. */
const openEntry = (entry: AnyEntry, absolute: (address: string) => string) => {
  const page = pageOf(entry);
  const place = page ? { page: absolute(page) } : {};
  return {
    id: entry.id,
    ...place,
    ...entry.data,
    ...(entry.body ? { prose: entry.body.trim() } : {}),
  };
};

/** The whole graph as one object: every entry by kind and every figure, under CC BY 4.0. */
export function openGraph(knowledge: Knowledge, absolute: (address: string) => string) {
  const entries = Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      knowledge.byKind[kind].map((entry) => openEntry(entry as AnyEntry, absolute)),
    ]),
  );
  return {
    $schema: absolute('/data/schema.json'),
    license: license.address,
    ...entries,
    figures: [...knowledge.figures.values()].flat(),
  };
}

const figureSchema = z.strictObject({
  occupation: z.string(),
  measure: z.enum(vocabularies.keysOf(vocabularies.measures)),
  statistic: z.enum(vocabularies.keysOf(vocabularies.statistics)),
  place: z.enum(vocabularies.keysOf(vocabularies.places)),
  period: z.string(),
  value: z.number(),
  unit: z.enum(vocabularies.keysOf(vocabularies.units)),
  source: z.string(),
  confidence: z.enum(vocabularies.keysOf(vocabularies.confidences)),
  note: z.string().optional(),
});

const published = {
  id: { type: 'string' },
  page: { type: 'string', format: 'uri' },
  prose: { type: 'string' },
};

/** The JSON Schema of a kind as its entries' files must be written. */
export const fileSchema = (kind: Kind) => z.toJSONSchema(schemas[kind], { io: 'input' });

/** The JSON Schema of an entry as the graph holds it: with its id, its page and its prose. */
function entrySchema(kind: Kind) {
  const { $schema: _, ...schema } = z.toJSONSchema(schemas[kind], { io: 'output' });
  return {
    ...schema,
    properties: { ...published, ...schema.properties },
    required: ['id', ...(schema.required ?? [])],
  };
}

/** The JSON Schema of the whole graph. */
export function graphSchema(absolute: (address: string) => string) {
  const lists = kindNames.map((kind) => [kind, { type: 'array', items: entrySchema(kind) }]);
  const { $schema, ...figure } = z.toJSONSchema(figureSchema);
  return {
    $schema,
    $id: absolute('/data/schema.json'),
    title: 'Signal Path: careers in sound',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      license: { type: 'string' },
      ...Object.fromEntries(lists),
      figures: { type: 'array', items: figure },
    },
    required: [...kindNames, 'figures', 'license'],
    additionalProperties: false,
  };
}

/** Text that a spreadsheet would run begins with an apostrophe, which keeps it text. */
const harmless = (value: string | number): string =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);

const cell = (value: string | number) => {
  const text = harmless(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const row = (cells: readonly (string | number)[]) => cells.map(cell).join(',');

const rateColumns = [
  ...(['title', 'kind', 'job', 'low', 'high', 'unit', 'per', 'hoursPer', 'place'] as const),
  ...(['where', 'period', 'ends', 'source', 'confidence', 'note', 'readAs'] as const),
];

/** Rates of pay as CSV (RFC 4180), one a row, with the ids of the roles each covers. */
export function ratesCsv({ byKind }: Knowledge): string {
  const rows = byKind.rates.map(({ data }) =>
    row([data.roles.join(' '), ...rateColumns.map((column) => data[column] ?? '')]),
  );
  return [row(['roles', ...rateColumns]), ...rows, ''].join('\r\n');
}

const areaColumns = [
  ...(['level', 'code', 'name', 'period', 'employment', 'p10', 'p25', 'median', 'p75'] as const),
  ...(['p90', 'source', 'confidence', 'readAs'] as const),
];

/** Pay by place as CSV (RFC 4180), a class in an area a row, with the price levels of its states. */
export function areasCsv(knowledge: Knowledge): string {
  const head = ['scheme', 'class', 'currency', ...areaColumns, 'statePrices'];
  const rows = knowledge.byKind.occupations.flatMap((occupation) =>
    payByArea(knowledge, occupation).map((there) =>
      row([
        occupation.data.scheme,
        occupation.data.code,
        occupation.data.currency,
        ...areaColumns.map((column) => there[column] ?? ''),
        there.prices.map(({ letters, level }) => `${letters} ${level}`).join(' '),
      ]),
    ),
  );
  return [row(head), ...rows, ''].join('\r\n');
}

/** Figures as CSV (RFC 4180), one a row, each with its place, period, unit and source. */
export function figuresCsv(knowledge: Knowledge, wanted: (figure: Figure) => boolean): string {
  const head = [
    'scheme',
    'code',
    'class',
    'measure',
    'statistic',
    'place',
    'period',
    'value',
    'unit',
    'source',
    'confidence',
  ];
  const rows = knowledge.byKind.occupations.flatMap(({ id, data }) =>
    (knowledge.figures.get(id) ?? [])
      .filter(wanted)
      .map((figure) =>
        row([
          data.scheme,
          data.code,
          data.title,
          figure.measure,
          figure.statistic,
          figure.place,
          figure.period,
          figure.value,
          figure.unit,
          figure.source,
          figure.confidence,
        ]),
      ),
  );
  return [row(head), ...rows, ''].join('\r\n');
}
