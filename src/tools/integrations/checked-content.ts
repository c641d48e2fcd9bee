import { join } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { formatProblems } from '../../checks/told.ts';
import { renamesFile } from '../../schema/renames.ts';
import { handOver, type HandedOver } from '../../site/handed-over.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { readProject, type Project } from '../project.ts';
import { readable } from '../readable.ts';
import { checkWatched } from '../watch.ts';
import { isContent } from '../watched.ts';
import { checkedProse } from './checked-prose.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Shows a text over the page that is open, and over the next one too, since a change reloads it. */
function overlay(server: Server) {
  let text = '';
  const show = () => {
    if (text) server.ws.send({ type: 'error', err: { message: text, stack: '' } });
  };
  server.ws.on('connection', () => {
    show();
    text = '';
  });
  return (problems: string) => {
    text = problems;
    show();
  };
}

/**
 * Checks all content before anything is built, and again on each change while developing, and hands
 * it to the collections and the pages. A build ends with exit code 1 before it writes a page; the dev
 * server says what is wrong and goes on with what can be read.
 */
export function checkedContent(project: Project): AstroIntegration {
  const { root } = project;
  let latest = project;
  let before: HandedOver | undefined;
  let renew = () => Promise.resolve();

  /** Hands over what can be read and gives the problems as text, empty where all is whole. */
  function take(read: Project): string {
    latest = read;
    const checked = checkWatched(read);
    before = handOver({ ...readable(checked, read, before), beside: read.beside });
    return checked.problems.length > 0 ? formatProblems(checked.problems) : '';
  }

  const renewal = {
    name: 'renewed-content',
    enforce: 'pre' as const,
    /** Vite looks at what a file that changed, came or went means for its modules once all is read anew. */
    async hotUpdate(
      this: { environment: { name: string } },
      { file }: { file: string },
    ): Promise<void> {
      const first = this.environment.name === 'client';
      if (first && isContent(root, file)) await renew();
    },
  };

  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig, addWatchFile }) => {
        if (command === 'preview') return;
        const problems = take(project);
        if (problems) logger.error(`the content is not whole:\n${problems}`);
        if (problems && command === 'build') process.exit(1);
        // Redirects come of it, and only a new start of the dev server reads those.
        addWatchFile(join(root, renamesFile));
        updateConfig({ vite: { plugins: [checkedProse(root), renewal] } });
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const show = overlay(server);
        renew = oneAtATime(async () => {
          const problems = take(await readProject(root, latest));
          await refreshContent?.({});
          if (problems) logger.error(`the content is not whole:\n${problems}`);
          show(problems);
        });
      },
    },
  };
}
