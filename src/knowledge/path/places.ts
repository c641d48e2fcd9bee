import type { SignalPath } from '../../schema/path.ts';
import { keysOf, pathStages } from '../../schema/vocabulary.ts';

/** The stages that lie on the way of sound; the others stand beside it. */
export const stagesOnTheWay = keysOf(pathStages).slice(0, 5);

/** The ids of the places where a role may stand: those of its family's path, or for an umbrella role the stages. */
export const onThePath = (path: SignalPath | undefined): ReadonlySet<string> =>
  new Set(path ? path.places.map(({ id }) => id) : stagesOnTheWay);
