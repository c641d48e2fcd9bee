import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layers } from './layers.mjs';

/** What the dependency linter does not read: the imports of Astro files, held to the same layers. */
const astroLayers = Object.entries(layers).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.astro`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: Object.keys(layers)
          .filter((other) => other !== folder && !allowed.includes(other))
          .map((other) => ({
            group: [`../**/${other}/**`],
            message: `src/${folder} may not import from src/${other}: see layers.mjs`,
          })),
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', 'dist.*/', '.test/', '.astro/', 'node_modules/', 'tests/fixtures/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // A name that begins with an underscore says that the value is left out on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      // A counter or a size may stand in a template as it is.
      '@typescript-eslint/restrict-template-expressions': 'off',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error', 'log', 'table'] }],
    },
  },
  ...astroLayers,
);
