/** The builds that the tests read: at the root of a host, and under the path of a repository. */
export const builds = [
  { folder: '.test/root', base: '/', site: 'https://signal-path.example' },
  { folder: '.test/base', base: '/signal-path/', site: 'https://someone.github.example' },
] as const;

export type Build = (typeof builds)[number];
export const [, underBase] = builds;
