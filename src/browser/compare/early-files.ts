/**
 * Asks for the files of a comparison while its scripts are still on their way: where the network is slow,
 * each would else wait for the one before it. Whoever fetches them later gets what is there or coming.
 * The host names the folder of the files, and the first option of a role says on which path it stands.
 */
export function askEarly(host: HTMLElement, roles: readonly string[]): void {
  const pathOf = (role: string) =>
    host.querySelector<HTMLElement>(`[value=${role}]`)?.dataset['on'];
  const files = roles.flatMap((role) => [`cards/${role}`, `paths/${pathOf(role)}`]);
  for (const file of ['steps', ...files]) {
    const href = `${host.dataset['files']}${file}.json`;
    const link = { rel: 'preload', as: 'fetch', crossOrigin: '', href };
    document.head.append(Object.assign(document.createElement('link'), link));
  }
}
