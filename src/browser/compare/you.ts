import type { Levels } from '../../knowledge/plan/levels.ts';
import type { Contents } from '../../knowledge/plan/open.ts';
import { youIn } from '../../knowledge/plan/you.ts';
import { href } from '../../site/href.ts';
import { fetched } from '../fetched.ts';
import { loadKept } from '../profile/profile-store.ts';

/** The levels the reader has marked; undefined where they cannot be read. */
export async function loadYou(): Promise<Levels | undefined> {
  try {
    return youIn(loadKept(), await fetched<Contents>(href('/plan/skills.json')));
  } catch {
    return undefined;
  }
}
