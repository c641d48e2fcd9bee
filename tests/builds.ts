/** A build that the tests read. */
export interface Build {
  folder: string;
  base: string;
  site: string;
}

/** Where the workflow finds the build that is published, which is the one that was tested. */
export const publishedFolder = '.test/published';

/**
 * The whole site, as tests read it: built for the address where it is published, where SITE_URL says so,
 * or else under the path of a repository.
 */
export function fullSiteFor(env: Readonly<Record<string, string | undefined>>): Build {
  const { SITE_URL: site, BASE_PATH: base = '/' } = env;
  return site
    ? { folder: publishedFolder, base, site }
    : { folder: '.test/full', base: '/signal-path/', site: 'https://someone.github.example' };
}

export const fullSite = fullSiteFor(process.env);

/** A small site at the root of a host and under a path: what is said of both is so of the whole one. */
export const smallSites: readonly [Build, Build] = [
  { folder: '.test/small-root', base: '/', site: 'https://signal-path.example' },
  { folder: '.test/small-base', base: '/signal-path/', site: 'https://someone.github.example' },
];
