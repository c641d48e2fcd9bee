import { spawnSync } from 'node:child_process';
import { builds } from './builds.ts';

/** Builds the site once under each base path, for the tests that read built pages. */
for (const { folder, base, site } of builds) {
  const env = {
    ...process.env,
    OUT_DIR: folder,
    BASE_PATH: base,
    SITE_URL: site,
  };
  const astro = ['src/tools/astro.ts', 'build'];
  const { status, stdout, stderr } = spawnSync(process.execPath, astro, { env, encoding: 'utf8' });
  if (status !== 0) {
    console.error(stdout + stderr);
    process.exit(status ?? 1);
  }
  console.log(`Built under ${base} in ${folder}`);
}
