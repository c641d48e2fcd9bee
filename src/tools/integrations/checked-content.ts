import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../../checks/integrity/check.ts';
import { formatProblems } from '../../checks/integrity/problem.ts';
import { readContent, readRenamed } from '../content.ts';

/** All problems of the content below a root as text; empty when there are none. */
async function problemsIn(root: string): Promise<string> {
  const renamed = await readRenamed(root);
  const { problems } = checkContent(await readContent(root), undefined, renamed);
  return problems.length > 0 ? formatProblems(problems) : '';
}

/**
 * Checks all content before anything is built, and again on each change while developing. A build
 * ends with exit code 1 before it writes a page; the dev server says what is wrong and goes on.
 */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const problems = await problemsIn(fileURLToPath(config.root));
        if (!problems) return;
        logger.error(`the content is not whole:\n${problems}`);
        if (command === 'build') process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('change', async (path) => {
          if (!path.includes('/content/')) return;
          const problems = await problemsIn(server.config.root);
          if (!problems) return;
          logger.error(`the content is not whole:\n${problems}`);
          server.ws.send({ type: 'error', err: { message: problems, stack: '' } });
        });
      },
    },
  };
}
