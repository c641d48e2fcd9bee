/**
 * Asks for the files of a comparison while its scripts are still on their way: where the network is slow,
 * each would else wait for the one before it. Whoever fetches them later gets what is there or coming.
 * The first field of the form says on which path a role stands.
 */
export function askEarly(form: HTMLFormElement, folder: string, roles: readonly string[]): void {
  const options = [...(form.querySelector('select') as HTMLSelectElement).options];
  const chosen = options.filter(({ value }) => roles.includes(value));
  const files = chosen.flatMap(({ value, dataset }) => [
    `cards/${value}`,
    `paths/${dataset['on']}`,
  ]);
  for (const file of new Set(['steps', ...files])) {
    const [link, href] = [document.createElement('link'), `${folder}${file}.json`];
    document.head.append(
      Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href }),
    );
  }
}
