export { skills } from './amounts.ts';

/** A part of a route, with its own name in brackets where it has one. */
export const part = 'Part {number} of {parts}: {role}{way}';
export const timeIs = (time: string) => `Time: ${time}`;

/** A step, with what is said of its course. */
export const stepBuilds = '{step}{course}: builds {skills}';
export const stepOpensWay = '{step}{course}: opens the way';
/** What a step asks for before, already a list. */
export const asksFor = (asks: string) => `It asks for: ${asks}.`;
export const asksForNothing = 'It asks for nothing before.';
/** Before steps that the way does not name. */
export const added = 'Not named for this way, added to build what is missing:';

export const covered = (done: number, all: number) =>
  `After it you have ${done} of the ${all} skills as far as the job needs.`;
export const adds = 'It adds: {skills}.';
export const beyondTheJob = 'Beyond what the job asks: {skills}.';
export const onlyPractice = 'No step here takes you this far, only practice does: {skills}.';
