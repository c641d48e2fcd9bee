import { trimBase } from '../src/site/base.ts';

/** A build that the tests read. */
export interface Build {
  folder: string;
  base: string;
  site: string;
}

const usual: readonly [Build, Build] = [
  { folder: '.test/root', base: '/', site: 'https://signal-path.example' },
  { folder: '.test/base', base: '/signal-path/', site: 'https://someone.github.example' },
];

/** Where the workflow finds the build that is published, which is one that was tested. */
export const publishedFolder = '.test/published';

/**
 * The builds that the tests read: at the root of a host, and under the path of a repository. Where
 * SITE_URL says at which address the site is published, the one of its kind is built for that address.
 */
export function buildsFor(env: Readonly<Record<string, string | undefined>>): [Build, Build] {
  const { SITE_URL: site, BASE_PATH: base = '/' } = env;
  if (!site) return [...usual];
  const published = { folder: publishedFolder, base, site };
  const [root, underPath] = usual;
  return trimBase(base) === '' ? [published, underPath] : [root, published];
}

export const builds = buildsFor(process.env);
export const [, underBase] = builds;
