import { linkTo, type RouteBlock } from './blocks.ts';
import type { Basis } from './chains.ts';
import { coursesTold } from './course-words.ts';
import { stepToStartWith } from './first-step.ts';
import type { PlanGraph } from './graph.ts';
import { beginsAnew, routeName, stopsOf } from './names.ts';
import { beyondJob, partsOf } from './part-outline.ts';
import type { Plan, Route } from './routes.ts';
import { totalTime } from './time.ts';
import { timeInWords } from './words.ts';

const basisWords: Record<Basis, string> = {
  written: 'the page of the role names this way in',
  recorded: 'a move into the role that this site lists',
  detour: 'a detour by moves that this site lists',
};

/** What is added of a way that begins anew, for somebody who holds a role already. */
const forBeginners = ', for somebody who begins. What you can do already counts';

/** What is to be known of a route at a glance. */
function factsOf(graph: PlanGraph, plan: Plan, route: Route): RouteBlock['facts'] {
  const { legs } = route;
  const beyond = new Set(
    legs.flatMap((leg) => beyondJob(graph, plan, leg)).map((one) => one.skill),
  );
  const isTold = legs.some(({ passage }) => passage?.cases);
  const time =
    timeInWords(totalTime(legs)) ?? (isTold ? 'a published case, told below' : undefined);
  const first = stepToStartWith(graph, legs);
  const begin = first ? linkTo(graph, 'steps', first) : 'practice, no step builds this';
  return [
    ['Skills beyond the job: ', `${beyond.size || 'none'}`],
    ...(time === undefined ? [] : [['Time: ', time] as const]),
    ['Start with: ', begin],
    ['Courses: ', coursesTold(graph, legs)],
  ];
}

/** One route: its stops, what it adds beyond the job, what is known of its time, what to do first; and its parts. */
export function routeBlock(graph: PlanGraph, plan: Plan, route: Route, number: number): RouteBlock {
  const whose = beginsAnew(plan, route) ? forBeginners : '';
  return {
    route: `${number}. ${routeName(graph, route)}`,
    stops: stopsOf(graph, plan, route),
    facts: factsOf(graph, plan, route),
    inside: [
      { text: [`How we know: ${basisWords[route.basis]}${whose}.`] },
      { parts: partsOf(graph, plan, route) },
    ],
    open: plan.routes.length === 1,
  };
}
