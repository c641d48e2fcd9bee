import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsx, lineOf, type Prose } from '../../knowledge/prose/read.ts';
import type { ContentDocument, ContentFile, Path } from './document.ts';
import { hiddenSignIn, mixedWordIn } from './letters.ts';
import type { Problem, Wrong } from './problem.ts';
import { fieldName } from './shape.ts';

const hiddenSign = (sign: string): Wrong => {
  const what = `the sign ${sign} cannot be seen`;
  return {
    id: 'sign-hidden',
    what,
    fix: 'Remove it: delete the words around it and type them anew',
  };
};

/** The first sign of a file that cannot be seen, with its line and column. */
export function hiddenSignProblems({ path, text }: ContentFile): Problem[] {
  const found = hiddenSignIn(text.replace(/^\uFEFF/, ''));
  if (!found) return [];
  const before = text
    .replace(/^\uFEFF/, '')
    .slice(0, found.at)
    .split(/\r?\n|\r/);
  const column = (before.at(-1)?.length ?? 0) + 1;
  return [{ file: path, line: before.length, column, ...hiddenSign(found.sign) }];
}

function wrongWith(text: string): Wrong | undefined {
  const found = hiddenSignIn(text);
  if (found) return hiddenSign(found.sign);
  const word = mixedWordIn(text);
  const fix = 'Type the word anew in one alphabet';
  return word === undefined
    ? undefined
    : { id: 'letters-mixed', what: `the word ${word} has letters that look like others`, fix };
}

/** Marks of Markdown in a field, which takes plain text and would show them as they are. */
function markIn(text: string): Wrong | undefined {
  const [mark] = /\*\*|\]\s?\(|(?<![\p{L}\p{N}*_])[*_](?=\p{L})/u.exec(text) ?? [];
  if (!mark) return undefined;
  const what = `${mark} stands in a field as it is`;
  return { id: 'markdown-unused', what, fix: 'Write plain text: fields have no markup' };
}

/** Every text of some data, with the path of its field; the names of fields too. */
function textsIn(data: unknown, path: Path = []): [text: string, at: Path][] {
  if (typeof data === 'string') return [[data, path]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]): [string, Path][] => {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    return Array.isArray(data) ? textsIn(value, at) : [[key, at], ...textsIn(value, at)];
  });
}

/** Signs and words in the fields that a reader cannot see or would take for others, however written. */
export const signProblemsInFields = ({ file, data, lineOf: line }: ContentDocument): Problem[] =>
  textsIn(data).flatMap(([text, path]) => {
    const wrong = wrongWith(text) ?? markIn(text);
    return wrong ? [{ file, line: line(path), field: fieldName(path), ...wrong }] : [];
  });

/** The same in prose: text, addresses and attributes, by line of the prose. */
export function signFindings({ tree }: Prose): (Wrong & { line: number })[] {
  const findings: (Wrong & { line: number })[] = [];
  visit(tree, (node: Nodes) => {
    const texts = ['value' in node ? node.value : '', 'url' in node ? node.url : ''];
    const attributes = isJsx(node)
      ? node.attributes.map(({ value }) => (typeof value === 'string' ? value : ''))
      : [];
    const wrong = wrongWith([...texts, ...attributes].join(' ')) ?? markIn(attributes.join(' '));
    if (wrong) findings.push({ line: lineOf(node), ...wrong });
  });
  return findings;
}
