import { parse } from 'yaml';
import mended from '../decode/adverts/published.yaml?raw';
import unseen from '../decode/adverts/unseen.yaml?raw';
import { fileTold, type FileTold } from '../knowledge/open/file-told.ts';
import { graphSchema } from '../knowledge/open/graph-schema.ts';
import { openGraph } from '../knowledge/open/graph.ts';
import { csvOf, type OpenTable } from '../knowledge/open/table.ts';
import { openTables } from '../knowledge/open/tables.ts';
import { absolute } from './href.ts';
import { knowledge } from './knowledge.ts';
import { once } from './texts-read.ts';
import * as words from '../words/open-data.ts';

/** A file of the open data, at /data/NAME. */
interface OpenFile {
  what: string;
  /** Its media type. */
  type: string;
  /** All that stands in it. */
  text: () => string;
}

/** What the open data is made of. */
export const open = { knowledge, absolute };

/** The files of the open data that are no tables, by name, the graph first. */
export const openObjects = {
  'signal-path.json': {
    what: words.graphFile,
    type: 'application/json',
    text: () => JSON.stringify(openGraph(open)),
  },
  'schema.json': {
    what: words.schemaFile,
    type: 'application/schema+json',
    text: () => JSON.stringify(graphSchema(absolute)),
  },
  'adverts.json': {
    what: words.advertsFile,
    type: 'application/json',
    text: () => JSON.stringify([mended, unseen].flatMap((file) => parse(file) as unknown[])),
  },
} as const satisfies Readonly<Record<string, OpenFile>>;

const tableFile = ([name, table]: [string, OpenTable]): [string, OpenFile] => [
  `${name}.csv`,
  { what: table.what, type: 'text/csv', text: () => csvOf(table, open) },
];

/** What is told of each file of the open data, worked out once for all who tell it. */
export const dataFiles = once((): readonly FileTold[] =>
  [...Object.entries(openObjects), ...Object.entries(openTables).map(tableFile)].map(
    ([file, one]) => fileTold(file, one, one.text()),
  ),
);
