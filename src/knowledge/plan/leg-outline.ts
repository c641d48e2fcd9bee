import { inSentence } from '../words.ts';
import { commas, linkTo, nameIn, type Block, type Inline, type ListBlock } from './blocks.ts';
import type { Rise } from './gap.ts';
import type { PlanGraph } from './graph.ts';
import type { Leg } from './leg.ts';
import { levelIn } from './levels.ts';
import type { RouteLeg } from './routes.ts';
import type { StepTaken } from './steps.ts';
import { knownFrom, legTime, levelName, type KnownFrom } from './words.ts';

function addition(graph: PlanGraph, { skill, from, to }: Rise, reached: number): Inline[] {
  const named = [linkTo(graph, 'skills', skill), ' ', { from, to }];
  if (reached >= to) return named;
  const rest =
    reached > from
      ? `Beyond ${inSentence(levelName(reached))}, no step here builds this: practice it, see the skill’s page.`
      : 'No step here builds this: practice it, see the skill’s page.';
  return [...named, ` ${rest}`];
}

function stepItem(graph: PlanGraph, { id, builds }: StepTaken): Inline[] {
  const built = Object.keys(builds).map((skill) => {
    const level = inSentence(levelName(levelIn(builds, skill)));
    return `${inSentence(nameIn(graph, 'skills', skill))} (${level})`;
  });
  const what = built.length > 0 ? `builds ${built.join(', ')}` : 'opens the way';
  return [linkTo(graph, 'steps', id), `: ${what}`];
}

/** A list under its title; nothing where it is empty. */
const titled = (
  title: string,
  list: readonly Inline[][],
  how: Pick<ListBlock, 'of' | 'ordered'>,
) => (list.length > 0 ? [{ text: [title] }, { list, ...how }] : []);

function stepBlocks(graph: PlanGraph, { passage, steps, further }: Leg): Block[] {
  const ordered = (title: string, list: readonly StepTaken[]) =>
    titled(
      title,
      list.map((step) => stepItem(graph, step)),
      { ordered: true },
    );
  return [
    ...ordered(
      passage ? 'Steps on this way, then others that build the most:' : 'Steps to begin with:',
      steps,
    ),
    ...ordered('Further steps that build what is still missing:', further),
  ];
}

/** What is kept and what is to be added, which together are all that the role needs. */
export function gapBlocks(graph: PlanGraph, leg: RouteLeg): Block[] {
  const kept = leg.keep.map((skill) => linkTo(graph, 'skills', skill));
  const ofField = graph.roles[leg.to]?.field ?? [];
  const added = (title: string, field: boolean) =>
    titled(
      title,
      leg.add
        .filter(({ skill }) => ofField.includes(skill) === field)
        .map((one) => addition(graph, one, levelIn(leg.reached, one.skill))),
      { of: 'skills' },
    );
  return [
    ...(kept.length > 0
      ? [{ text: ['You can already do as much as the job asks: ', ...commas(kept), '.'] }]
      : []),
    ...(leg.add.length > 0
      ? [
          ...added('You add:', false),
          ...added('You add what everyone in this part of the industry needs:', true),
        ]
      : [{ text: ['There is nothing to add.'] }]),
    ...stepBlocks(graph, leg),
  ];
}

const knownWords = ({ words, source }: KnownFrom) =>
  `${inSentence(words)}${source ? ` (${source.title})` : ''}`;

/** One leg in words: what is known of it, how long it takes, what to add and the steps that build it. */
export function legBlocks(
  graph: PlanGraph,
  leg: RouteLeg,
  before: string,
  number: number,
  of: number,
): Block[] {
  const { passage } = leg;
  const way = passage?.way ? ` (${passage.way})` : '';
  const ends = `rom ${before} to ${inSentence(nameIn(graph, 'roles', leg.to))}${way}`;
  const known = knownFrom(passage);
  const time = passage && legTime(passage);
  return [
    { heading: of > 1 ? `Part ${number} of ${of}: f${ends}` : `F${ends}`, depth: 4 },
    ...(known ? [{ text: [`How we know: ${knownWords(known)}.`] }] : []),
    ...(time ? [{ text: [`Time: ${time}`] }] : []),
    ...gapBlocks(graph, leg),
  ];
}
