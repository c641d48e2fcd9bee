import { parse, stringify } from 'yaml';
import { readDocument, type ContentFile, type Path } from '../../src/checks/integrity/document.ts';

/** A file with something spoiled in it, and the line where it should be told, if it is known. */
export interface Spoiled {
  file: ContentFile;
  line?: number | undefined;
}

/** The fields and the text of a file, to be spoiled each by itself. */
interface Parts {
  data: Record<string, unknown>;
  body: string;
}

const isYaml = ({ path }: ContentFile) => path.endsWith('.yaml');
const frontmatter = /^---\n([\s\S]*?)\n---\n/;

export function partsOf(file: ContentFile): Parts {
  const [whole = '', yaml = ''] = frontmatter.exec(file.text) ?? [];
  return isYaml(file)
    ? { data: parse(file.text) as Parts['data'], body: '' }
    : { data: parse(yaml) as Parts['data'], body: file.text.slice(whole.length) };
}

/** The file with other fields, told where a path of them stands. */
export function withData(file: ContentFile, data: unknown, path: Path): Spoiled {
  const yaml = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  const text = isYaml(file) ? yaml : `---\n${yaml}---\n${partsOf(file).body}`;
  const spoiled = { ...file, text };
  const document = readDocument(spoiled);
  return { file: spoiled, line: Array.isArray(document) ? undefined : document.lineOf(path) };
}

/** The file with a paragraph more in its text, told where that stands. */
export function withParagraph(file: ContentFile, words: string, place: number): Spoiled {
  const [head = ''] = frontmatter.exec(file.text) ?? [];
  const blocks = file.text.slice(head.length).split(/\n\n+/);
  const at = 1 + (place % blocks.length);
  const before = `${head}${blocks.slice(0, at).join('\n\n')}\n\n`;
  const text = `${before}${words}\n\n${blocks.slice(at).join('\n\n')}`;
  return { file: { ...file, text }, line: before.split('\n').length };
}

/** Every value within some data, with its path; groups and lists too. */
export function valuesIn(data: unknown, path: Path = []): [path: Path, value: unknown][] {
  if (typeof data !== 'object' || data === null) return [[path, data]];
  const inside = Object.entries(data).flatMap(([key, value]) =>
    valuesIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  return path.length > 0 ? [[path, data], ...inside] : inside;
}

type Group = Record<PropertyKey, unknown>;

/** Data in which the value at a path is another; undefined takes it out. */
export function put(data: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(data);
  const group = path.slice(0, -1).reduce<unknown>((one, key) => (one as Group)[key], copy) as Group;
  const key = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(group, key);
  else group[key] = value;
  return copy;
}

/** Data in which the key at the end of a path is called otherwise. */
export function renameKey(data: unknown, path: Path, name: string): unknown {
  const copy = structuredClone(data);
  const group = path.slice(0, -1).reduce<unknown>((one, key) => (one as Group)[key], copy) as Group;
  const entries = Object.entries(group).map(([key, value]) => [
    key === path.at(-1) ? name : key,
    value,
  ]);
  for (const key of Object.keys(group)) Reflect.deleteProperty(group, key);
  // Assigned, a key __proto__ would be no key.
  for (const [key, each] of entries) {
    const own = { value: each, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(group, String(key), own);
  }
  return copy;
}
