import { inSentence } from '../../words/sentence.ts';
import { keysOf, levels } from '../../schema/vocabulary.ts';
import * as words from '../../words/plan/routes.ts';
import { filled } from '../../words/filled.ts';
import { commas, linkTo, nameIn, type Block, type Inline } from './blocks.ts';
import { courseTold } from './course-words.ts';
import type { Rise } from './gap.ts';
import type { PlanGraph } from './graph.ts';
import { levelIn, type Levels } from './levels.ts';
import type { Plan, RouteLeg } from './routes.ts';
import type { StepTaken } from './steps.ts';
import { levelName } from './words.ts';

const scale = words.scale(keysOf(levels).join(', '));

/** A skill to add, how far, and what of it no step builds. */
function addition(graph: PlanGraph, { skill, from, to }: Rise, reached: number): Inline[] {
  const named = [linkTo(graph, 'skills', skill), ' ', { from, to }];
  if (reached >= to) return named;
  return [...named, ` ${words.noStepTo(inSentence(levelName(to)))}`];
}

/** Skills by the level they come to: "mixing consoles, equalization to working; acoustics to awareness". */
export function byLevel(levels: Levels, name: (skill: string) => Inline): Inline[] {
  const groups = [4, 3, 2, 1].flatMap((level) => {
    const skills = Object.keys(levels).filter((skill) => levels[skill] === level);
    if (skills.length === 0) return [];
    const parts = { skills: commas(skills.map(name)), level: inSentence(levelName(level)) };
    return [filled(words.skillsTo, parts).flat()];
  });
  return groups.flatMap((group, index) => (index > 0 ? ['; ', ...group] : group));
}

/** What each step brings of a gap by itself, in the order of the stages. */
function stepsFor({ steps }: PlanGraph, { gap, routes }: Plan): Omit<StepTaken, 'recorded'>[] {
  const named = [gap, ...routes.flatMap(({ legs }) => legs)].flatMap((leg) => leg.steps);
  const ids = [...named, ...gap.further].map(({ id }) => id);
  return Object.keys(steps)
    .filter((id) => ids.includes(id))
    .map((id) => {
      const brought = gap.add.flatMap(({ skill, from, to }) => {
        const level = Math.min(to, levelIn(steps[id]?.builds ?? {}, skill));
        return level > from ? [[skill, level] as const] : [];
      });
      return { id, builds: Object.fromEntries(brought) };
    })
    .filter(({ builds }) => Object.keys(builds).length > 0);
}

/** A part told on demand, where there is any of it. */
const folded = (is: number, fold: string, open: boolean, ...inside: Block[]): Block[] =>
  is > 0 ? [{ fold, inside, open }] : [];

/** The skills to add: those that set the job apart, and on demand those that everyone in the field needs. */
function addedBlocks(graph: PlanGraph, { to, add, reached }: RouteLeg): Block[] {
  const isCommon = ({ skill }: Rise) => graph.roles[to]?.field.includes(skill);
  const list = (some: readonly Rise[]): Block => ({
    list: some.map((one) => addition(graph, one, levelIn(reached, one.skill))),
    of: 'skills',
  });
  const own = add.filter((one) => !isCommon(one));
  const common = add.filter(isCommon);
  const fold = words.neededByAll(common.length);
  return [
    ...(own.length > 0 ? [list(own)] : []),
    ...folded(common.length, fold, own.length === 0, list(common)),
  ];
}

/** Why what follows is told, and what its words mean. */
function introOf(graph: PlanGraph, { gap, start, routes }: Plan): Inline[] {
  const straight = start.role !== undefined && !gap.passage && routes.length > 0;
  const job = linkTo(graph, 'roles', gap.to);
  const asks = filled(routes.length > 1 ? words.jobAsksOnAnyRoute : words.jobAsks, { job });
  return [straight ? `${words.unrecorded} ` : '', ...asks, ` ${scale}`];
}

/** What lies between the ends whatever the route: what to add and how far, what builds it, what is kept. */
export function gapBlocks(graph: PlanGraph, plan: Plan): Block[] {
  const { keep, add } = plan.gap;
  const steps = stepsFor(graph, plan);
  const skillName = (skill: string) => inSentence(nameIn(graph, 'skills', skill));
  const list = steps.map(({ id, builds }) => [
    linkTo(graph, 'steps', id),
    `${courseTold(graph, id)}: `,
    ...byLevel(builds, skillName),
  ]);
  const built = words.stepsThatBuild(steps.length);
  const kept = words.skillsKept(keep.length);
  const text = [...commas(keep.map((skill) => linkTo(graph, 'skills', skill))), '.'];
  return [
    { heading: words.between, depth: 3 },
    ...(add.length > 0 ? [{ text: introOf(graph, plan) }] : []),
    ...addedBlocks(graph, plan.gap),
    ...folded(steps.length, built, false, { list }),
    ...folded(keep.length, kept, false, { text }),
  ];
}
