import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroConfig, AstroIntegration } from 'astro';
import { trimBase } from '../../site/base.ts';
import type { Place } from '../offline/archive/archive.ts';

/**
 * Finishes a site in a thread of its own: in this one, all that Astro still holds is walked through each time that
 * memory is freed, and a site in memory frees much.
 */
function finishedApart(place: Place, folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('../offline/finish-worker.ts', import.meta.url), {
      workerData: { place, folder },
    });
    thread.once('message', resolve).once('error', reject);
    thread.once('exit', (code) => reject(new Error(`Finishing the site ended with ${code}`)));
  });
}

/**
 * Gives pages their policy, and makes what works without a network, once all else of the site is written. What is
 * compressed is kept in a folder for the next build.
 */
export function offline(folder: string): AstroIntegration {
  let config: Pick<AstroConfig, 'base' | 'site'> | undefined;
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const base = `${trimBase(config?.base ?? '')}/`;
        const place = { root: fileURLToPath(dir), base, site: config?.site ?? '' };
        logger.info(await finishedApart(place, folder));
      },
    },
  };
}
