/** The files that a comparison reads, by their names: what all share, each role, and the paths they stand on. */
export const filesOf = (
  roles: readonly string[],
  pathOf: (role: string) => string | undefined,
): string[] => [
  'steps',
  ...roles.map((role) => `cards/${role}`),
  ...new Set(roles.flatMap((role) => pathOf(role) ?? []).map((path) => `paths/${path}`)),
];

/**
 * Asks for the files of a comparison while its scripts are still on their way: where the network is slow,
 * each would else wait for the one before it. Whoever fetches them later gets what is there or coming.
 */
export function askEarly(folder: string, files: readonly string[]): void {
  for (const file of files) {
    const link = document.createElement('link');
    const href = `${folder}${file}.json`;
    if (document.querySelector(`link[href="${href}"]`)) continue;
    document.head.append(
      Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }),
    );
  }
}
