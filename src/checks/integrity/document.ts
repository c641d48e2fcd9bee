import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { ProblemId } from '../problems/table.ts';
import { sizeProblems } from './limits.ts';
import type { Problem, Wrong } from './problem.ts';

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

const fence = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

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
  const nodeAt = (path: Path): unknown => {
    const parent = document.getIn(path.slice(0, -1), true);
    const isKey = (key: unknown) => isScalar(key) && key.value === path.at(-1);
    const pair = isMap(parent) ? parent.items.find(({ key }) => isKey(key)) : undefined;
    return pair ? pair.key : document.getIn(path, true);
  };
  return (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const start = (nodeAt(path.slice(0, length)) as Node | undefined)?.range?.[0];
      if (start !== undefined) return lines.linePos(start).line + offset;
    }
    return offset + 1;
  };
}

/** How numbers are written: not 0x24, 1e3, .5 or .inf, which few people read. */
const decimal = /^-?\d+(\.\d+)?$/;

/** What keeps YAML from being plain data: syntax, unknown tags, and aliases, which stand for other text. */
function yamlFaults(document: Document.Parsed): (Wrong & { position: number })[] {
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    position: pos[0],
    ...(code === 'DUPLICATE_KEY'
      ? { id: 'yaml-twice' as ProblemId, what: 'the field stands twice', fix: 'Keep one of them' }
      : {
          id: 'yaml-unreadable' as ProblemId,
          what: `the YAML cannot be read: ${message}`,
          fix: 'Quote text that holds a colon, # or !, and indent with two spaces',
        }),
  }));
  visit(document, {
    Alias: (_key, { source, range }) => {
      const what = `the YAML refers to *${source}`;
      const fix = 'Quote text that starts with *';
      faults.push({ id: 'yaml-alias', position: range?.[0] ?? 0, what, fix });
    },
    Pair: (_key, { key }) => {
      if (isScalar(key) && typeof key.value === 'string') return;
      const what = 'the name of a field is no text';
      const fix = 'Write a word before the colon';
      const position = (key as Node | null)?.range?.[0] ?? 0;
      faults.push({ id: 'yaml-unreadable', position, what, fix });
    },
    Node: (_key, node) => {
      const position = node.range?.[0] ?? 0;
      if (isScalar(node) && node.value !== null && node.comment) {
        const what = `what stands behind # is lost: ${node.comment.trim()}`;
        const fix = 'Quote the whole text, or put a remark on a line of its own';
        faults.push({ id: 'yaml-remark', position, what, fix });
      }
      if (isScalar(node) && Number.isFinite(node.value) && !decimal.test(node.source ?? '')) {
        const what = `the number ${node.source} is not written with digits alone`;
        faults.push({
          id: 'yaml-unreadable',
          position,
          what,
          fix: `Write ${node.value}, or quote it`,
        });
      }
      if (!node.anchor) return;
      const what = `the YAML sets the mark &${node.anchor}`;
      const fix = 'Quote text that starts with &';
      faults.push({ id: 'yaml-alias', position, what, fix });
    },
  });
  return faults;
}

/** Reads one file, or says why it cannot be read. YAML is read as data only, and never run. */
export function readDocument(file: ContentFile): ContentDocument | Problem[] {
  const oversized = sizeProblems(file.path, file.text);
  if (oversized.length > 0) return oversized;
  const parts = split(file);
  if (!parts) {
    const isOpen = /^\uFEFF?---[ \t]*\r?\n/.test(file.text);
    const what = isOpen ? 'the fields have no end' : 'there is no frontmatter';
    const fix = isOpen
      ? 'Write a line of --- below the last field'
      : 'Start with --- and end the fields with ---';
    return [{ id: 'frontmatter-missing', file: file.path, line: 1, what, fix }];
  }
  const directive = /^(%|---|\.\.\.)/m.exec(parts.yaml);
  if (directive) {
    const line = parts.yaml.slice(0, directive.index).split('\n').length + parts.yamlOffset;
    const what = `the YAML has a line that begins with ${directive[0]}`;
    return [{ id: 'yaml-directive', file: file.path, line, what, fix: 'Remove the line' }];
  }
  const lines = new LineCounter();
  const document = parseDocument(parts.yaml, { lineCounter: lines, prettyErrors: false });
  const faults = yamlFaults(document);
  if (faults.length > 0) {
    return faults.map(({ position, ...fault }) => ({
      file: file.path,
      line: lines.linePos(position).line + parts.yamlOffset,
      ...fault,
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
