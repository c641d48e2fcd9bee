import { isAbsolute, join, relative, sep } from 'node:path';
import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import type { ContentFile } from '../checks/integrity/document.ts';
import { mostBytes } from '../checks/integrity/limits.ts';
import type { Problem, Wrong } from '../checks/integrity/problem.ts';

/** The path of a file from the project root, with forward slashes on every system. */
export const pathFrom = (root: string, file: string): string =>
  relative(root, file).split(sep).join('/');

/** A path as somebody names a file: from here or from the root, in the way of their system, with a line. */
export function pathNamed(root: string, word: string): string {
  const plain = word.replaceAll('\\', '/').replace(/(:\d+)+:?$/, '');
  return isAbsolute(plain) ? pathFrom(root, plain) : plain.replace(/^(\.\/)+/, '');
}

/** What the system calls an error, such as EACCES. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Files that an operating system lays down by itself. Nobody reads them. */
const leftBySystems = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Why something in the folder may not be there, if it may not. */
function refused(one: Dirent): Wrong | undefined {
  if (one.isSymbolicLink()) {
    const fix = 'Put a plain file in its place';
    return { id: 'file-not-plain', what: 'this is a link to somewhere else', fix };
  }
  if (one.name.startsWith('.')) {
    return { id: 'file-hidden', what: 'the name begins with a dot', fix: 'Remove it' };
  }
  if (one.isFile() || one.isDirectory()) return undefined;
  return { id: 'file-not-plain', what: 'this is no plain file', fix: 'Remove it' };
}

/** How the bytes of a file are had. */
type Read = (file: string) => Uint8Array;

/** The text of a file, or why it is none. */
function textOf(file: string, read: Read): string | Wrong {
  try {
    const { size } = lstatSync(file);
    if (size > mostBytes) {
      const what = `the file has ${size} bytes`;
      return { id: 'file-size', what, fix: `Use at most ${mostBytes}` };
    }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read(file));
  } catch (error) {
    if (error instanceof TypeError) {
      return { id: 'file-encoding', what: 'this is not text in UTF-8', fix: 'Save it as UTF-8' };
    }
    const fix = 'Allow reading it';
    return { id: 'file-unreadable', what: `it cannot be read: ${codeOf(error)}`, fix };
  }
}

/** What a folder holds, in the order of names, or why it cannot be listed. */
function listOf(folder: string): Dirent[] | Wrong {
  try {
    const found = readdirSync(folder, { withFileTypes: true });
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? {
          id: 'content-missing',
          what: 'there is no such folder',
          fix: 'Run this from the root of the project',
        }
      : { id: 'file-unreadable', what: `it cannot be read: ${code}`, fix: 'Allow reading it' };
  }
}

interface Tree {
  files: ContentFile[];
  problems: Problem[];
}

/**
 * Every plain file of text below a folder of a project, by path. Links, devices, hidden files and what
 * is no text are problems, and nothing behind them is read. To read one small file after the other takes
 * a fraction of the work that many at once take.
 */
export function readTree(root: string, folder: string, read: Read = readFileSync): Tree {
  const place = join(root, folder);
  const list = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()
    ? ({
        id: 'file-not-plain',
        what: 'this is a link to somewhere else',
        fix: 'Put a folder in its place',
      } as const)
    : listOf(place);
  const at = (path: string) => ({ file: pathFrom(root, path), line: 1 });
  if (!Array.isArray(list)) return { files: [], problems: [{ ...at(place), ...list }] };
  const parts = list
    .filter((one) => !(one.isFile() && leftBySystems.has(one.name)))
    .map((one): Tree => {
      const path = join(place, one.name);
      const wrong = refused(one);
      if (wrong) return { files: [], problems: [{ ...at(path), ...wrong }] };
      if (one.isDirectory()) return readTree(root, join(folder, one.name), read);
      const text = textOf(path, read);
      return typeof text === 'string'
        ? { files: [{ path: pathFrom(root, path), text }], problems: [] }
        : { files: [], problems: [{ ...at(path), ...text }] };
    });
  const files = parts.flatMap((part) => part.files);
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: parts.flatMap(({ problems }) => problems),
  };
}
