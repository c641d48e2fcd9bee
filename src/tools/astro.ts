import { createServer } from 'node:http';
import { readEnvironment, type EnvironmentRead } from './environment.ts';
import { listen, portProblem } from './serve.ts';
import { clearLeftovers, placesOf, take } from './swap.ts';

/**
 * Runs the astro command as this project wants it: nothing is reported to anybody, no hidden server,
 * and every build reads all content anew, since Astro's store outlives a change of the schema.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DEV_BACKGROUND'] ??= '0';

function stop(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

/** What comes of some work, or the end of this process with a line that says what failed and why. */
function orStop<Result>(work: () => Result, failed: string): Result {
  try {
    return work();
  } catch (error) {
    return stop(`${failed}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Has Astro build beside the folder of the site, where integrations finish what it wrote: `swappedIn`,
 * the last of them, puts it in place. Whatever is half made is gone when this process ends, or else
 * when the next build starts.
 */
function buildBeside({ outDir, siteUnknown }: EnvironmentRead): void {
  if (siteUnknown) {
    console.error('SITE_URL is not set: canonical addresses and the sitemap will say localhost.');
  }
  const places = placesOf(outDir);
  const release = orStop(() => take(places), `${outDir} cannot be written`);
  if (!release) stop(`Another build is writing into ${outDir}. Wait until it has ended.`);
  const left = orStop(() => clearLeftovers(places), `${outDir} cannot be cleared`);
  if (left) console.log('Cleared what a build that was cut off had left.');
  process.on('exit', () => {
    clearLeftovers(places);
    release();
  });
  process.argv.push('--force', '--outDir', places.next);
}

/** Ends with one line where the port is taken. Astro would take the next one and not say so first. */
async function claim({ port }: EnvironmentRead): Promise<void> {
  const server = createServer();
  await listen(server, port).catch((error: unknown) => stop(portProblem(error, port)));
  await new Promise((resolve) => server.close(resolve));
}

const environment = readEnvironment(process.env, process.cwd());
if (environment.problems.length > 0) stop(...environment.problems);
const [, , command, ...options] = process.argv;
if (command === 'build') buildBeside(environment);
if (command === 'dev' && !options.includes('--port')) await claim(environment);
await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
