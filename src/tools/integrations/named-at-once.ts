/** What a plugin is told of a file of scripts that is being written. */
interface Chunk {
  fileName: string;
  imports: readonly string[];
  isEntry: boolean;
  isDynamicEntry: boolean;
}

/** All that the files of a list import, and what that imports, each once, in the order of running. */
function importedBy(
  files: readonly string[],
  chunks: Readonly<Record<string, Chunk>>,
  known = new Set<string>(),
): Set<string> {
  for (const file of files) {
    if (known.has(file)) continue;
    importedBy(chunks[file]?.imports ?? [], chunks, known);
    known.add(file);
  }
  return known;
}

/**
 * Has each script that is asked for name all that it needs, also what only its parts import. A browser
 * then asks for all of it at once, where on a slow line parts that name further parts come one after the other.
 */
export const namedAtOnce = () => ({
  name: 'named-at-once',
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  renderChunk(
    code: string,
    { imports, isEntry, isDynamicEntry }: Chunk,
    _options: unknown,
    { chunks }: { chunks: Readonly<Record<string, Chunk>> },
  ) {
    if (!isEntry && !isDynamicEntry) return null;
    const further = [...importedBy(imports, chunks)].filter((file) => !imports.includes(file));
    if (further.length === 0) return null;
    const named = further.map((file) => `import"./${file.split('/').at(-1)}";`);
    return { code: `${code}\n${named.join('')}`, map: null };
  },
});
