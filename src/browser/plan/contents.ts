import type { Contents } from '../../knowledge/plan/open.ts';

type Today = Pick<Contents, 'version' | 'renamed'>;

const titleIn = (node: Node | null) => ({ title: node?.textContent?.trim() ?? '' });

/** What a plan may refer to: the roles and skills that its form offers, under the names of today. */
export function contentsOf(host: HTMLElement): Contents {
  const roles = host.querySelectorAll<HTMLOptionElement>('[name=from] optgroup option');
  const marks = host.querySelectorAll<HTMLSelectElement>('.plan-marks select');
  return {
    ...(JSON.parse(host.dataset['today'] as string) as Today),
    roles: Object.fromEntries([...roles].map((role) => [role.value, titleIn(role)])),
    // The words of a field stand right before it.
    skills: Object.fromEntries(
      [...marks].map((mark) => [mark.name, titleIn(mark.previousSibling)]),
    ),
  };
}
