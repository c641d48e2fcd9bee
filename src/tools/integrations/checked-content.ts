import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Problem } from '../../checks/integrity/problem.ts';
import { formatProblems } from '../../checks/told.ts';
import { renamesFile } from '../../schema/renames.ts';
import { handOver, type HandedOver } from '../../site/handed-over.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { readProject, type Project } from '../project.ts';
import { pathFrom } from '../read-tree.ts';
import { readable } from '../readable.ts';
import { checkWatched } from '../watch.ts';
import { isContent } from '../watched.ts';
import { checkedProse } from './checked-prose.ts';
import { asError, overlayOn } from './problem-overlay.ts';

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
  let problems: readonly Problem[] = [];
  let saved: string | undefined;

  /** Hands over what can be read, and says in the terminal what is wrong. */
  function take(read: Project, logger: { error(text: string): void }): void {
    latest = read;
    const checked = checkWatched(read);
    before = handOver({ ...readable(checked, read, before), beside: read.beside });
    problems = checked.problems;
    if (problems.length > 0) logger.error(`the content is not whole:\n${formatProblems(problems)}`);
  }

  const textOf = (file: string) =>
    (latest.files.find(({ path }) => path === file) ?? latest.beside.get(file))?.text;

  const renewal = {
    name: 'renewed-content',
    enforce: 'pre' as const,
    /** Vite looks at what a file that changed, came or went means for its modules once all is read anew. */
    async hotUpdate(
      this: { environment: { name: string } },
      { file }: { file: string },
    ): Promise<void> {
      if (this.environment.name !== 'client' || !isContent(root, file)) return;
      saved = pathFrom(root, file);
      await renew();
    },
  };

  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig, addWatchFile }) => {
        if (command === 'preview') return;
        take(project, logger);
        if (problems.length > 0 && command === 'build') process.exit(1);
        // Redirects come of it, and only a new start of the dev server reads those.
        addWatchFile(join(root, renamesFile));
        updateConfig({ vite: { plugins: [checkedProse(root), renewal] } });
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const overlay = overlayOn(server.ws);
        const show = () => overlay(asError(problems, { root, textOf, saved }));
        renew = oneAtATime(async () => {
          take(readProject(root, latest), logger);
          await refreshContent?.({});
          show();
        });
        show();
      },
    },
  };
}
