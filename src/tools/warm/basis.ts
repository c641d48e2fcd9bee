import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../../schema/kinds.ts';
import type { HandedOver } from '../../site/handed-over.ts';
import { factsOf } from '../../site/texts-read.ts';
import { variablesOfPages } from '../environment.ts';
import type { Project } from '../project.ts';

/** A short name for some texts and bytes, in their order: the same for the same, and another for any others. */
export function nameOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('base64url');
}

/** All that a site is made with but its content: code, what it imports, and what lies beside it. */
const codeFolders = ['src', 'public'];
const codeFiles = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** What npm writes of the packages that are installed. */
const installed = 'node_modules/.package-lock.json';

const readIfThere = (file: string): Uint8Array | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

const known = new Map<string, string>();

/**
 * A name for the code of a project, for what runs it, and for what the environment says of its pages. It is made once:
 * code that changes after it was loaded is not what runs.
 */
export function nameOfCode(root: string): string {
  const name = known.get(root) ?? newNameOfCode(root, process.env);
  known.set(root, name);
  return name;
}

function newNameOfCode(root: string, env: NodeJS.ProcessEnv): string {
  const within = codeFolders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const files = [...within, ...[...codeFiles, installed].map((file) => join(root, file))].sort();
  const texts = files.flatMap((file) => [file.slice(root.length), readIfThere(file) ?? '']);
  const runs = { ...process.versions, arch: process.arch, platform: process.platform };
  return nameOf(
    JSON.stringify([runs, variablesOfPages.map((name) => env[name] ?? null)]),
    ...texts,
  );
}

/** What stands in a file of content but for its prose: its fields, as they are written. */
function fieldsIn(text: string, body: string): string {
  return body && text.endsWith(body) ? text.slice(0, -body.length) : text;
}

/**
 * A name for all that every page may show: the fields of all entries, what is read out of their prose, and the files
 * beside them. The text of their prose is not in it: a page that reads one is kept by that too.
 */
export function nameOfContent({ files }: Project, content: HandedOver): string {
  const { byPath, prose, beside } = content;
  const parts = files.flatMap(({ path, text }) => {
    const entry = byPath.get(path);
    const read = entry && prose.get(entry);
    if (!entry || !read) return [path, text];
    return [path, fieldsIn(text, entry.body), JSON.stringify(factsOf(read))];
  });
  const others = [...beside].flatMap(([path, { text }]) => [path, text]);
  // The order of entries is that of their files.
  const order = JSON.stringify(content.entries.map(pathOf));
  return nameOf(order, ...parts, ...others);
}
