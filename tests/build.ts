import { spawnSync } from 'node:child_process';
import { builds } from './builds.ts';

/** Builds the site once under each base path, for the tests that read built pages. */
for (const { folder, base, site } of builds) {
  const env = {
    ...process.env,
    OUT_DIR: folder,
    BASE_PATH: base,
    SITE_URL: site,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const astro = ['node_modules/astro/bin/astro.mjs', 'build'];
  const { status, stdout, stderr } = spawnSync(process.execPath, astro, { env, encoding: 'utf8' });
  if (status !== 0) {
    console.error(stdout + stderr);
    process.exit(status ?? 1);
  }
  console.log(`Built under ${base} in ${folder}`);
}
