/** What a text takes of the modules that its head imports whole: `words.title`. */
const takenOfWhole = (head, text) =>
  [...head.matchAll(/import \* as (\w+)/g)].flatMap(
    ([, name]) => text.match(new RegExp(`\\b${name}\\.\\w+`, 'g')) ?? [],
  );

/**
 * An Astro file as what it imports: those of its frontmatter, with what its markup takes of them, and the
 * scripts it loads.
 */
function astro(text) {
  const head = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script src="([^"]+)"/g)];
  return [
    head,
    ...takenOfWhole(head, text).map((taken) => `${taken};`),
    ...scripts.map(([, script]) => `import '${script}';`),
  ].join('\n');
}

/** `npm run lint` finds what is exported for nobody, and packages that nothing needs. */
export default {
  // What plays sounds is loaded by its address, and what works without a network is made apart.
  entry: [
    'src/tools/*.ts',
    'tests/bench/*.ts',
    'src/browser/hear/{player,round-play}.ts',
    'src/browser/offline/{worker,folder}.ts',
    'src/browser/changed/changed.ts',
  ],
  project: ['src/**/*.{ts,tsx,astro}', 'tests/**/*.ts', '*.{js,mjs}'],
  compilers: { astro },
  // A type that only its own file names may still be part of what the file offers.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // `astro check` needs it, and is run by the command of src/tools/astro.ts.
  ignoreDependencies: ['@astrojs/check'],
  // Makes a pipe, for a test that runs where there is one.
  ignoreBinaries: ['mkfifo'],
};
