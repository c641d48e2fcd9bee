import { spawn } from 'node:child_process';
import { builds, type Build } from './builds.ts';

/** A build on its way. */
interface Started {
  /** It has written what all builds of this folder share, or has ended. */
  isPastShared: Promise<unknown>;
  /** Whether it went well. */
  isGood: Promise<boolean>;
}

/** Astro says so once its notes on the content are in .astro/, which is one for all builds of a folder. */
const synced = 'Synced content';

/** Builds the site under one base path. */
function build({ folder, base, site }: Build): Started {
  const env = { ...process.env, OUT_DIR: folder, BASE_PATH: base, SITE_URL: site };
  const child = spawn(process.execPath, ['src/tools/astro.ts', 'build'], { env });
  const past = Promise.withResolvers<unknown>();
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said += String(part);
      if (said.includes(synced)) past.resolve(undefined);
    });
  const isGood = new Promise<boolean>((resolve) => {
    child.on('close', (code) => {
      if (code === 0) console.log(`Built under ${base} in ${folder}`);
      else console.error(said);
      past.resolve(undefined);
      resolve(code === 0);
    });
  });
  return { isPastShared: past.promise, isGood };
}

/** Builds the site once under each base path, side by side but for what they share, for the tests that read built pages. */
const started: Started[] = [];
for (const one of builds) {
  await started.at(-1)?.isPastShared;
  started.push(build(one));
}
const built = await Promise.all(started.map(({ isGood }) => isGood));
if (built.includes(false)) process.exitCode = 1;
