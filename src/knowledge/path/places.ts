import type { SignalPath } from '../../schema/path.ts';
import { keysOf, pathStages } from '../../schema/vocabulary.ts';
import * as words from '../../words/path.ts';

/** The stages that lie on the way of sound; the others stand beside it. */
export const stagesOnTheWay = keysOf(pathStages).slice(0, 5);

/** What stands for the plain path where paths are named by the ids of families. */
export const plainPathId = 'plain';

/** The path that every part of the industry shares: from a source through the stages to a listener. */
export const plainPath: SignalPath = {
  places: [
    { id: 'source', kind: 'source', label: words.source },
    ...stagesOnTheWay.map((id) => ({ id, kind: 'box' as const, label: pathStages[id] })),
    { id: 'listener', kind: 'listener', label: words.listener },
  ],
  cables: ['source', ...stagesOnTheWay].map((from, index) => ({
    ...{ from, to: stagesOnTheWay[index] ?? 'listener', kind: 'sound' },
  })),
};

/** The ids of the places where a role may stand: those of its family's path, or for an umbrella role the stages. */
export const onThePath = (path: SignalPath | undefined): ReadonlySet<string> =>
  new Set(path ? path.places.map(({ id }) => id) : stagesOnTheWay);
