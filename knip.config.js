/** An Astro file as what it imports: those of its frontmatter, and the scripts it loads. */
const astro = (text) =>
  [
    /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '',
    ...[...text.matchAll(/<script src="([^"]+)"/g)].map(([, script]) => `import '${script}';`),
  ].join('\n');

/** `npm run lint` finds what is exported for nobody, and packages that nothing needs. */
export default {
  // What plays sounds is loaded by its address, and what works without a network is made apart.
  entry: [
    'src/tools/*.ts',
    'tests/bench/*.ts',
    'src/browser/hear/{player,round-play}.ts',
    'src/browser/offline/{worker,folder}.ts',
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
