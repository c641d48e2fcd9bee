import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

/** A file of content before anything is known to be right about it. */
export interface ContentFile {
  /** Path from the project root, with forward slashes. */
  path: string;
  text: string;
}

/** A file taken apart: its data, its prose, and where each field stands. */
export interface ContentDocument {
  file: string;
  data: unknown;
  body: string;
  /** Line of the file on which the prose starts, less one. */
  bodyOffset: number;
  /** The line of a field, or of the nearest field around it that exists. */
  lineOf(path: Path): number;
}

const fence = /^---\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/;

/** Splits MDX into frontmatter and prose; YAML is all frontmatter. */
function split({ path, text }: ContentFile) {
  const source = text.replace(/^\uFEFF/, '');
  if (path.endsWith('.yaml')) return { yaml: source, yamlOffset: 0, body: '', bodyOffset: 0 };
  const match = fence.exec(source);
  if (!match) return undefined;
  const bodyOffset = match[0].split('\n').length - 1;
  return { yaml: match[1] ?? '', yamlOffset: 1, body: source.slice(match[0].length), bodyOffset };
}

function lineFinder(document: Document, lines: LineCounter, offset: number) {
  const range = (node: unknown) => (node as { range?: [number, number, number] })?.range?.[0];
  return (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length) as unknown[], true);
      const start = range(node);
      if (start !== undefined) return lines.linePos(start).line + offset;
    }
    return offset + 1;
  };
}

/** Reads one file, or says why it cannot be read. YAML is read as data only, and never run. */
export function readDocument(file: ContentFile): ContentDocument | Problem[] {
  const parts = split(file);
  if (!parts) {
    const what = 'there is no frontmatter';
    return [{ file: file.path, line: 1, what, fix: 'Start with --- and end the fields with ---' }];
  }
  const lines = new LineCounter();
  const document = parseDocument(parts.yaml, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      file: file.path,
      line: lines.linePos(error.pos[0]).line + parts.yamlOffset,
      what: `the YAML cannot be read: ${error.message}`,
      fix: 'Quote text that holds a colon or #, and indent with two spaces',
    }));
  }
  return {
    file: file.path,
    data: document.toJS(),
    body: parts.body,
    bodyOffset: parts.bodyOffset,
    lineOf: lineFinder(document, lines, parts.yamlOffset),
  };
}
