import type { Entry } from '../../schema/entry.ts';
import { keysOf, pathStages, type PathStage } from '../../schema/vocabulary.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { rolesOfFamily } from '../graph/lists.ts';
import { stagesOnTheWay } from './places.ts';

/** The roles of one family at one stage of the path of sound. */
export interface Jack {
  stage: PathStage;
  /** Whether the stage lies on the way of sound, or stands beside it. */
  onTheWay: boolean;
  roles: readonly Entry<'roles'>[];
}

/** One family across the stages. */
export interface PatchRow {
  family: Entry<'families'>;
  jacks: readonly Jack[];
}

/** All roles that belong to a family, each once: families down, the stages of the path across. */
export const patchBay = (knowledge: Knowledge): PatchRow[] =>
  knowledge.byKind.families.map((family) => {
    const { own } = rolesOfFamily(knowledge, family.id);
    return {
      family,
      jacks: keysOf(pathStages).map((stage) => ({
        stage,
        onTheWay: stagesOnTheWay.includes(stage),
        roles: own.filter(({ data }) => data.stage === stage),
      })),
    };
  });
