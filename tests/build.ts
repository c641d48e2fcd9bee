import { spawn } from 'node:child_process';
import { builds, type Build } from './builds.ts';

/** Builds the site under one base path; whether that went well. */
function build({ folder, base, site }: Build): Promise<boolean> {
  const env = { ...process.env, OUT_DIR: folder, BASE_PATH: base, SITE_URL: site };
  const child = spawn(process.execPath, ['src/tools/astro.ts', 'build'], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += String(part)));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (code === 0) console.log(`Built under ${base} in ${folder}`);
      else console.error(said);
      resolve(code === 0);
    });
  });
}

/** Builds the site once under each base path, side by side, for the tests that read built pages. */
const built = await Promise.all(builds.map(build));
if (built.includes(false)) process.exitCode = 1;
