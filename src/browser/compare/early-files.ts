import { askEarly } from '../ask-early.ts';

/**
 * Asks early for the files of a comparison. The host names their folder, and the first option of a role says on
 * which path it stands.
 */
export function askForRoles(host: HTMLElement, roles: readonly string[]): void {
  const pathOf = (role: string) =>
    host.querySelector<HTMLElement>(`[value=${role}]`)?.dataset['on'];
  const files = roles.flatMap((role) => [`cards/${role}`, `paths/${pathOf(role)}`]);
  for (const file of ['steps', ...files]) askEarly(`${host.dataset['files']}${file}.json`);
}
