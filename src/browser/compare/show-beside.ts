import { latest } from '../latest.ts';
import { youIfKept } from './you-if-kept.ts';

const begin = latest();

/** The skills of the roles that an element names, with the reader beside them; nothing where none are marked. */
async function made(host: HTMLElement, again: () => Promise<void>): Promise<Node | undefined> {
  const you = await youIfKept();
  if (!you) return undefined;
  const [{ skillsView }, { loadCards }] = await Promise.all([
    import('./comparison-view.ts'),
    import('./cards.ts'),
  ]);
  const cards = await loadCards(host.dataset['roles']?.split(',') ?? []);
  return skillsView(cards, you, { host, show: again });
}

/**
 * Shows the skills of a pair with the reader beside them, in the one element of a page that is for that;
 * `built` is what stood there. Where it cannot be made, the page is as it was built.
 */
export async function showBeside(host: HTMLElement, built: readonly Node[]): Promise<void> {
  const still = begin();
  const shown = await still(made(host, () => showBeside(host, built)).catch(() => undefined));
  if (shown) host.replaceChildren(shown);
  else if (!built.every((node) => node.isConnected)) host.replaceChildren(...built);
}
