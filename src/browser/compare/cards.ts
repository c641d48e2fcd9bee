import type { RoleCard, WrittenCard } from '../../knowledge/compare/card.ts';
import { stepsFor } from '../../knowledge/compare/card-steps.ts';
import type { LaidPath } from '../../knowledge/path/compared.ts';
import type { Steps } from '../../knowledge/plan/steps.ts';
import { href } from '../../site/href.ts';
import { fetched, LoadedOnce } from '../fetched.ts';

/** By their files: a role that is moved is not asked for again. */
const files = new LoadedOnce();

const load = <Loaded>(file: string) =>
  files.get(file, () => fetched<Loaded>(href(`/compare/${file}.json`)));

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
