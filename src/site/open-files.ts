import { parse } from 'yaml';
import mended from '../decode/adverts/published.yaml?raw';
import unseen from '../decode/adverts/unseen.yaml?raw';
import type { Figure } from '../knowledge/figures/figures.ts';
import {
  areasCsv,
  figuresCsv,
  graphSchema,
  openGraph,
  ratesCsv,
} from '../knowledge/graph/open-data.ts';
import { fileTold, type FileTold } from '../knowledge/graph/file-told.ts';
import { absolute } from './href.ts';
import { knowledge } from './knowledge.ts';

/** A file of the open data, at /data/NAME. */
interface OpenFile {
  what: string;
  /** Its media type. */
  type: string;
  /** All that stands in it. */
  text: () => string;
}

const isCounted = ({ measure }: Figure) => measure === 'wage' || measure === 'employment';

/** The files of the open data by name, the graph first. */
export const openFiles = {
  'signal-path.json': {
    what: 'The whole graph: every entry with its prose, every connection by id, every figure.',
    type: 'application/json',
    text: () => JSON.stringify(openGraph(knowledge, absolute)),
  },
  'schema.json': {
    what: 'The JSON Schema of the graph: every field with its meaning.',
    type: 'application/schema+json',
    text: () => JSON.stringify(graphSchema(absolute)),
  },
  'wages.csv': {
    what: 'Pay and job counts of the official classes, one figure a row.',
    type: 'text/csv',
    text: () => figuresCsv(knowledge, isCounted),
  },
  'areas.csv': {
    what: 'Pay and job counts of the official classes by state and metropolitan area, one place a row, with the price level of its state beside.',
    type: 'text/csv',
    text: () => areasCsv(knowledge),
  },
  'rates.csv': {
    what: 'What jobs are paid in their own units, one rate a row, with the roles it covers.',
    type: 'text/csv',
    text: () => ratesCsv(knowledge),
  },
  'projections.csv': {
    what: 'Projected change and openings of the official classes, one figure a row.',
    type: 'text/csv',
    text: () => figuresCsv(knowledge, (figure) => !isCounted(figure)),
  },
  'adverts.json': {
    what: 'Job adverts with what must be read out of each, by which decoding is measured.',
    type: 'application/json',
    text: () => JSON.stringify([mended, unseen].flatMap((file) => parse(file) as unknown[])),
  },
} as const satisfies Readonly<Record<string, OpenFile>>;

let told: readonly FileTold[] | undefined;

/** What is told of each file of the open data, worked out once for all who tell it. */
export const dataFiles = (): readonly FileTold[] =>
  (told ??= Object.entries(openFiles).map(([file, open]) => fileTold(file, open, open.text())));
