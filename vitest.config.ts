import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

// Tests run packages as the site is built with them. The development build of the Markdown parser,
// which vitest would take otherwise, watches itself at every letter and costs half as much again.
process.env.NODE_ENV = 'production';

/**
 * Unit tests need no build; site and browser tests read what `npm test` built before them. Deep ones, and
 * those of the browser with the tag, are no part of `npm test`: they try the same at full size or in more
 * cases, and take their time.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    tags: [{ name: 'nightly', description: 'Asked by npm run test:deep, and not by npm test.' }],
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/unit/setup.ts'],
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // No test changes what another sees, so a worker loads the code and the content once.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'site',
          // Reading a build takes as long as most of what is asked of it, so a worker does it once.
          isolate: false,
          maxWorkers: 2,
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          // A worker loads the code and starts a browser once; each test has a context of its own in it.
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'deep',
          include: ['tests/deep/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 900_000,
          maxWorkers: 1,
        },
      },
    ],
  },
});
