import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placesOf, swapIn } from '../swap.ts';

/**
 * Puts a site that was built beside its folder into its place, once it is whole. Stands after all other
 * integrations that write. What Astro built anywhere else stays where it is.
 */
export function swappedIn(folder: string): AstroIntegration {
  return {
    name: 'swapped-in',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const places = placesOf(folder);
        if (relative(fileURLToPath(dir), places.next) !== '') return;
        swapIn(places);
        logger.info(`the site is in ${places.target}`);
      },
    },
  };
}
