import { counted } from '../plural.ts';
import { skills } from './amounts.ts';

const routes = (count: number) => counted(count, 'route', 'routes');

export const order = 'The usual ways come first, then other moves, then detours.';
/** After the first stop of a route, for those who listen. */
export const thenNext = ', then ';

export const nothingToAdd = 'Nothing to add.';
/** How much there is to add: "3 skills to learn". */
export const forTheJob = (toAdd: string) => `For the job: ${toAdd}.`;
/** The same where several routes add it. */
export const onAnyOf = (count: number, toAdd: string) =>
  `${routes(count)}. ${toAdd}, whichever you take.`;
export const roleBrings = (skills: number) => `The role you hold brings ${skills}.`;
export const youKeep = (skills: number) => `You keep ${skills}.`;
export const noneCounted =
  'Starting out, no skill of yours is counted: mark what you can do, and start from that.';
export const roleCounted = 'What the role you hold asks is counted: mark what else you can do.';

export const holdThisRole = 'You hold this role.';
export const noKnownRoute = 'No known route.';
/** The name of the first. */
export const routesFound = (count: number, first: string) =>
  `${routes(count)}. The first: ${first}.`;
/** The name of the first. */
export const routesInShort = (count: number, first: string) =>
  `${routes(count)}; the first: ${first}.`;
export const youAreThere = (role: string) => `You are there: ${role}`;
/** Both ends of the plan: "from starting out to foley artist". */
export const noRouteBetween = (ends: string) => `No known route: ${ends}`;

/** What a route rests on. */
export const bases = {
  written: 'the page of the role names this way in',
  recorded: 'a move into the role that this site lists',
  detour: 'a detour by moves that this site lists',
};
export const howWeKnow = (basis: string) => `How we know: ${basis}.`;
/** Of a way that begins anew, for somebody who holds a role already. */
export const howWeKnowAnew = (basis: string) =>
  `How we know: ${basis}, for somebody who begins. What you can do already counts.`;

export const beyondTheJob = 'Skills beyond the job: ';
export const none = 'none';
export const timeAhead = 'Time: ';
export const caseTold = 'a published case, told below';
export const startWith = 'Start with: ';
export const onlyPractice = 'practice, no step builds this';
export const courses = 'Courses: ';
/** What one costs: "free". */
export const coursesAt = (count: number, fee: string) => `${count} ${fee}`;
export const course = (fee: string) => `(a course, ${fee})`;

export const between = 'What lies between';
export const unrecorded = 'Nobody we know of names a way straight from the one to the other.';
/** All levels, already a list. */
export const scale = (levels: string) => `Skills have four levels: ${levels}.`;
export const jobAsks = '{job} asks for these.';
export const jobAsksOnAnyRoute = '{job} asks for these, whichever route you take.';
export const noStepTo = (level: string) =>
  `No step here takes you to ${level}, only practice does.`;
export const skillsTo = '{skills} to {level}';
export const neededByAll = (count: number) =>
  `${skills(count)} that everyone in this part of the industry needs`;
export const stepsThatBuild = (count: number) =>
  `${counted(count, 'step', 'steps')} that build them, and how far`;
export const skillsKept = (count: number) =>
  `${skills(count)} that you keep, as far as the job asks`;
