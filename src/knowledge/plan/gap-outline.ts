import { inSentence } from '../words.ts';
import { keysOf, levels } from '../../schema/vocabulary.ts';
import { commas, linkTo, nameIn, type Block, type Inline } from './blocks.ts';
import type { Rise } from './gap.ts';
import type { PlanGraph } from './graph.ts';
import { levelIn, raised, type Levels } from './levels.ts';
import type { Plan, RouteLeg } from './routes.ts';
import { after, furtherSteps, type StepTaken } from './steps.ts';
import { count, levelName } from './words.ts';

const unrecorded = 'Nobody we know of names a way straight from the one to the other.';
const scale = `Skills have four levels: ${keysOf(levels).join(', ')}.`;

/** A skill to add, how far, and what of it no step builds. */
function addition(graph: PlanGraph, { skill, from, to }: Rise, reached: number): Inline[] {
  const named = [linkTo(graph, 'skills', skill), ' ', { from, to }];
  if (reached >= to) return named;
  const words = reached > from ? `goes beyond ${inSentence(levelName(reached))}` : 'builds this';
  return [...named, ` No step here ${words}: practice it.`];
}

/** Skills by the level they come to: "mixing consoles, equalization to working; acoustics to awareness". */
export function byLevel(levels: Levels, name: (skill: string) => Inline): Inline[] {
  const groups = [4, 3, 2, 1].flatMap((level) => {
    const skills = Object.keys(levels).filter((skill) => levels[skill] === level);
    if (skills.length === 0) return [];
    return [[...commas(skills.map(name)), ` to ${inSentence(levelName(level))}`]];
  });
  return groups.flatMap((group, index) => (index > 0 ? ['; ', ...group] : group));
}

/** What each step brings of a gap by itself, in the order of the stages. */
function stepsFor(graph: PlanGraph, { gap, routes, start }: Plan): StepTaken[] {
  const needs = graph.roles[gap.to]?.needs ?? {};
  const from = Object.fromEntries(gap.add.map((one) => [one.skill, one.from]));
  const alone = (id: string): StepTaken => {
    const builds = graph.steps[id]?.builds ?? {};
    const brought = gap.add
      .map(({ skill, to }) => [skill, Math.min(to, levelIn(builds, skill))] as const)
      .filter(([skill, level]) => level > levelIn(from, skill));
    return { id, recorded: false, builds: Object.fromEntries(brought) };
  };
  const named = new Set(
    routes.flatMap(({ legs }) => legs.flatMap(({ steps }) => steps)).map(({ id }) => id),
  );
  const kept = Object.fromEntries(gap.keep.map((skill) => [skill, levelIn(needs, skill)]));
  const have = after(raised(kept, from), [...named].map(alone));
  const more = furtherSteps({ have, needs, steps: graph.steps, inField: start.role !== undefined });
  const all = new Set([...named, ...more.map(({ id }) => id)]);
  return Object.keys(graph.steps)
    .filter((id) => all.has(id))
    .map(alone)
    .filter(({ builds }) => Object.keys(builds).length > 0);
}

function addedBlocks(graph: PlanGraph, { to, add, reached }: RouteLeg): Block[] {
  const ofField = graph.roles[to]?.field ?? [];
  const inField = ({ skill }: Rise) => ofField.includes(skill);
  const list = (some: readonly Rise[]): Block[] =>
    some.length > 0
      ? [
          {
            list: some.map((one) => addition(graph, one, levelIn(reached, one.skill))),
            of: 'skills',
          },
        ]
      : [];
  const common = add.filter(inField);
  const own = list(add.filter((one) => !inField(one)));
  if (common.length === 0) return own;
  const fold = `${count(common.length, 'skill')} that everyone in this part of the industry needs`;
  return [...own, { fold, open: own.length === 0, inside: list(common) }];
}

/** A list told on demand; nothing where it is empty. */
const folded = (count: number, fold: string, inside: readonly Block[]): Block[] =>
  count > 0 ? [{ fold, inside, open: false }] : [];

/** Why what follows is told, and what its words mean. */
function introOf(graph: PlanGraph, { gap, start, routes }: Plan): Inline[] {
  const straight = start.role !== undefined && !gap.passage && routes.length > 0;
  const job = linkTo(graph, 'roles', gap.to);
  const asks =
    routes.length > 1 ? ' asks for these, whichever route you take.' : ' asks for these.';
  return [straight ? `${unrecorded} ` : '', job, `${asks} ${scale}`];
}

/** What lies between the ends whatever the route: what to add and how far, what builds it, what is kept. */
export function gapBlocks(graph: PlanGraph, plan: Plan): Block[] {
  const { keep, add } = plan.gap;
  const steps = stepsFor(graph, plan);
  const skillName = (skill: string) => inSentence(nameIn(graph, 'skills', skill));
  const stepList = steps.map(({ id, builds }): Inline[] => [
    linkTo(graph, 'steps', id),
    ': ',
    ...byLevel(builds, skillName),
  ]);
  const kept = keep.map((skill) => linkTo(graph, 'skills', skill));
  return [
    { heading: 'What lies between', depth: 3 },
    ...(add.length > 0
      ? [{ text: introOf(graph, plan) }, ...addedBlocks(graph, plan.gap)]
      : [{ text: ['There is nothing to add.'] }]),
    ...folded(steps.length, `${count(steps.length, 'step')} that build them, and how far`, [
      { list: stepList },
    ]),
    ...folded(keep.length, `${count(keep.length, 'skill')} that you keep, as far as the job asks`, [
      { text: [...commas(kept), '.'] },
    ]),
  ];
}
