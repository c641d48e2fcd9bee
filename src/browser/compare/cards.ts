import type { RoleCard, WrittenCard } from '../../knowledge/compare/card.ts';
import { stepsFor } from '../../knowledge/compare/card-steps.ts';
import type { LaidPath } from '../../knowledge/path/compared.ts';
import type { Steps } from '../../knowledge/plan/steps.ts';
import { href } from '../../site/href.ts';

/** What is there or on its way, by its file: a role that is moved is not asked for again. */
const asked = new Map<string, Promise<unknown>>();

async function fetched(file: string): Promise<unknown> {
  const response = await fetch(href(`/compare/${file}.json`));
  if (!response.ok) throw new Error(`${file} answers ${response.status}`);
  return response.json();
}

/** A file, from before where it came; one that failed is asked for again. */
function load<Loaded>(file: string): Promise<Loaded> {
  const coming = asked.get(file) ?? fetched(file);
  asked.set(file, coming);
  coming.catch(() => asked.delete(file));
  return coming as Promise<Loaded>;
}

/** The cards of roles, in their order. Throws if one of them, or the list of steps, cannot be had. */
export async function loadCards(roles: readonly string[]): Promise<RoleCard[]> {
  const [steps, ...cards] = await Promise.all([
    load<Steps>('steps'),
    ...roles.map((role) => load<WrittenCard>(`cards/${role}`)),
  ]);
  return cards.map((card) => ({ ...card, steps: stepsFor(steps, card) }));
}

/** The signal paths that roles stand on, by their ids. Throws if one cannot be had. */
export async function loadPaths(
  cards: readonly RoleCard[],
): Promise<ReadonlyMap<string, LaidPath>> {
  const ids = [...new Set(cards.map(({ on }) => on))];
  return new Map(
    await Promise.all(ids.map(async (id) => [id, await load<LaidPath>(`paths/${id}`)] as const)),
  );
}
