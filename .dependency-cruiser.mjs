import { layers } from './layers.mjs';

const order = Object.entries(layers).map(([folder, allowed]) => ({
  name: `${folder} stays in its place`,
  comment: `src/${folder} may import from ${allowed.join(', ') || 'nowhere else'} alone: see layers.mjs`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((place) => `^src/${place}[/.]`) },
}));

export default {
  forbidden: [
    {
      name: 'no circle',
      comment: 'Files that import each other cannot be understood one by one',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...order,
  ],
  options: {
    // Imports of types count too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
