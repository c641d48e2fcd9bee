import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fullSite, smallSites, type Build } from './builds.ts';
import { builtContent } from './trouble/odd-content.ts';
import { remove, siteWith } from './trouble/small-site.ts';

/** Builds what stands in a folder, for one address. False where it fails, which it says. */
function build(from: string, { folder, base, site }: Build): Promise<boolean> {
  const env = { ...process.env, OUT_DIR: resolve(folder), BASE_PATH: base, SITE_URL: site };
  const words = ['src/tools/astro.ts', 'build'];
  const child = spawn(process.execPath, words, { cwd: from, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += String(part)));
  return new Promise((done) => {
    child.on('close', (code) => {
      if (code === 0) console.log(`Built under ${base} in ${folder}`);
      else console.error(said);
      done(code === 0);
    });
  });
}

/** Builds the small site one address after the other, in a folder of its own. */
async function buildSmall(): Promise<boolean> {
  const from = siteWith(builtContent());
  try {
    let good = true;
    for (const one of smallSites) good = (await build(from, one)) && good;
    return good;
  } finally {
    remove(from);
  }
}

/**
 * `node tests/build.ts [whole | small]`: builds what the tests of pages and of the browser read, the whole
 * site once and a small one twice, or one of both.
 */
const only = process.argv[2];
const built = await Promise.all([
  only === 'small' || build(process.cwd(), fullSite),
  only === 'whole' || buildSmall(),
]);
if (built.includes(false)) process.exitCode = 1;
