import * as words from '../../words/plan/routes.ts';
import { linkTo, type RouteBlock } from './blocks.ts';
import { coursesTold } from './course-words.ts';
import { stepToStartWith } from './first-step.ts';
import type { PlanGraph } from './graph.ts';
import { beginsAnew, routeName, stopsOf } from './names.ts';
import { beyondJob, partsOf } from './part-outline.ts';
import type { Plan, Route } from './routes.ts';
import { totalTime } from './time.ts';
import { timeInWords } from './words.ts';

/** What is to be known of a route at a glance. */
function factsOf(graph: PlanGraph, plan: Plan, route: Route): RouteBlock['facts'] {
  const { legs } = route;
  const beyond = new Set(
    legs.flatMap((leg) => beyondJob(graph, plan, leg)).map((one) => one.skill),
  );
  const isTold = legs.some(({ passage }) => passage?.cases);
  const time = timeInWords(totalTime(legs)) ?? (isTold ? words.caseTold : undefined);
  const first = stepToStartWith(legs);
  const courses = coursesTold(graph, legs);
  const begin = first ? linkTo(graph, 'steps', first) : words.onlyPractice;
  return [
    [words.beyondTheJob, `${beyond.size || words.none}`],
    ...(time === undefined ? [] : [[words.timeAhead, time] as const]),
    [words.startWith, begin],
    ...(courses === undefined ? [] : [[words.courses, courses] as const]),
  ];
}

/** One route: its stops, what it adds beyond the job, what is known of its time, what to do first; and its parts. */
export function routeBlock(graph: PlanGraph, plan: Plan, route: Route, number: number): RouteBlock {
  const howWeKnow = beginsAnew(plan, route) ? words.howWeKnowAnew : words.howWeKnow;
  return {
    route: `${number}. ${routeName(graph, route)}`,
    stops: stopsOf(graph, plan, route),
    facts: factsOf(graph, plan, route),
    inside: [
      { text: [howWeKnow(words.bases[route.basis])] },
      { parts: partsOf(graph, plan, route) },
    ],
    open: plan.routes.length === 1,
  };
}
