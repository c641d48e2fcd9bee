import { addressOf } from '../../schema/address.ts';
import * as words from '../../words/plan/practice.ts';
import { dayAfter, saturdayFrom, type CalendarEntry } from '../calendar/ics.ts';
import { inSentence } from '../../words/sentence.ts';
import { nameIn } from './blocks.ts';
import { begins } from './first-day.ts';
import type { PlanGraph } from './graph.ts';
import type { Plan } from './routes.ts';
import type { StepTaken } from './steps.ts';
import { levelName } from './words.ts';

/** When a reader practices. */
export interface Practice {
  /** As 2026-11-28. */
  firstDay: string;
  /** In a week. */
  hours: number;
  /** Makes a full address of one of this site. */
  link: (address: string) => string;
  /** The host of the site: with it, entries are nobody else’s. */
  host: string;
}

/** Nobody practices longer in one go, in hours, and no more often in a week than once a day. */
const longest = 2;
const mostInWeek = 7;

/** How many sessions a week has, and how many minutes each. */
export function sessionsIn(hours: number): { count: number; minutes: number } {
  const count = Math.min(mostInWeek, Math.max(1, Math.ceil(hours / longest)));
  return { count, minutes: Math.round((hours * 60) / count) };
}

/** The day of a session, counted from 0: those of a week are spread over it. */
function dayOf(session: number, { firstDay, hours }: Practice): string {
  const { count } = sessionsIn(hours);
  const inWeek = Math.floor(((session % count) * 7) / count);
  return dayAfter(firstDay, Math.floor(session / count) * 7 + inWeek);
}

/** One thing to practice: a step, and a skill in it with the level it comes to. */
interface Session {
  id: string;
  title: string;
  text: string;
  address: string;
}

function sessionsOf(
  graph: PlanGraph,
  { id, builds, recorded }: StepTaken,
  practice: Practice,
): Session[] {
  const title = nameIn(graph, 'steps', id);
  const address = addressOf('steps', id);
  const skills = Object.entries(builds);
  if (skills.length === 0) return [{ id, title, text: practice.link(address), address }];
  return skills.map(([skill, level]) => {
    const name = nameIn(graph, 'skills', skill);
    const page = practice.link(addressOf('skills', skill));
    return {
      id: `${id}.${skill}`,
      title: `${title}: ${inSentence(name)}, ${inSentence(levelName(level))}`,
      text:
        words.session(practice.link(address), inSentence(name), page) +
        (recorded ? '' : words.added),
      address,
    };
  });
}

/** The task of a weekend that the page of a role has. */
function weekendOf(
  graph: PlanGraph,
  role: string,
  on: string,
  practice: Practice,
): Omit<CalendarEntry, 'uid'> {
  const link = practice.link(`${addressOf('roles', role)}#try-it-this-weekend`);
  return {
    title: words.weekend(inSentence(nameIn(graph, 'roles', role))),
    ...{ text: link, link, on: saturdayFrom(on), lasts: { days: 2 } },
  };
}

/** What no plan between other ends has: two of them in one calendar leave each other alone. */
function nameOf({ start, target }: Plan): string {
  const isMarked = Object.keys(start.skills).length > 0;
  return `${start.role ?? (isMarked ? 'skills' : 'nothing')}.${target}`;
}

/**
 * The first route of a plan as entries of a calendar: of each step one session for every skill that it builds
 * there, and of each role on the way the task for the weekend that comes next. How long a step takes nobody knows for a
 * reader: a session is where it comes, not how much of it is needed.
 */
export function practiceOf(graph: PlanGraph, plan: Plan, practice: Practice): CalendarEntry[] {
  const { legs = [] } = plan.routes[0] ?? {};
  const { minutes } = sessionsIn(practice.hours);
  let count = 0;
  return legs.flatMap((leg, part) => {
    const named = `${nameOf(plan)}.${part + 1}`;
    const weekend = {
      ...weekendOf(graph, leg.to, dayOf(count, practice), practice),
      uid: `${named}.weekend@${practice.host}`,
    };
    const sessions = leg.steps.flatMap((step) => sessionsOf(graph, step, practice));
    const entries = sessions.map(({ id, title, text, address }): CalendarEntry => ({
      ...{ title, text, link: practice.link(address), on: dayOf(count++, practice) },
      uid: `${named}.${id}@${practice.host}`,
      lasts: { from: begins, minutes },
    }));
    return [weekend, ...entries];
  });
}
