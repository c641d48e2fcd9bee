import type { Levels } from '../../knowledge/plan/levels.ts';
import type { Contents } from '../../knowledge/plan/open.ts';
import { youIn } from '../../knowledge/plan/you.ts';
import { href } from '../../site/href.ts';
import { keepsProfile, loadKept } from '../profile/profile-store.ts';

/** The levels the reader has marked; undefined where there are none, or where they cannot be read. */
export async function loadYou(): Promise<Levels | undefined> {
  if (!keepsProfile()) return undefined;
  try {
    const response = await fetch(href('/plan/skills.json'));
    return youIn(loadKept(), (await response.json()) as Contents);
  } catch {
    return undefined;
  }
}
