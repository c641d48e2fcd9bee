import * as words from '../../words/plan/opened.ts';
import { isKept } from './kept-form.ts';
import { marksOf, type Profile } from './profile.ts';

/** A plan as it was written down somewhere. Nothing in it is trusted yet: see openPlan. */
export interface Written {
  /** Each as "skill.level", if all is well. */
  marks: readonly string[];
  role?: string | undefined;
  target?: string | undefined;
  version?: string | undefined;
}

/** The roles that a plan leads between. */
export type End = 'role' | 'target';

/** What an address of /plan/ says. */
export interface PlanQuery extends Written {
  /** Marks to add to those the reader has: ?mark=mixing.working. */
  add: readonly string[];
  /** What the plan starts from, where that is no role. */
  from?: 'nothing' | 'skills' | undefined;
  /** Where the address contradicts itself: what was taken of it, in words for the reader. */
  taken: readonly string[];
}

/** What a sentence leaves at the end of an address that stands in it: signs, also as %29 or %E2%80%9D. No id, mark or version ends so. */
const left = /(\W|%2\d|%E2.{6}){1,9}$/;

const listed = (parameters: URLSearchParams, name: string) =>
  parameters.getAll(name).flatMap((value) => value.split(',').filter(Boolean));

/** What an address says that cannot hold together, with what is taken of it. */
function contradictions(parameters: URLSearchParams, isStart: boolean): string[] {
  const has = (name: string) => Boolean(parameters.get(name));
  const start = has('from') && !isStart && words.noKnownStart;
  const role = isStart && has('role') && words.startTwice;
  const mark = has('you') && has('mark') && words.marksLeftOut;
  const twice = ['from', 'role', 'to'].filter((name) => parameters.getAll(name).length > 1);
  return [start, role, mark, ...twice.map(words.saidTwice)].flatMap((one) => one || []);
}

/**
 * Reads ?you=mixing.working,…&role=…&to=…&v=… Never fails: what makes no sense is told by openPlan.
 * One rule where parts contradict each other: from= stands before role=, you= before mark=, and of what
 * may be said once the first.
 */
export function readPlanQuery(search: string): PlanQuery {
  const parameters = new URLSearchParams(search.replace(left, ''));
  const start = parameters.get('from');
  const from = start === 'nothing' || start === 'skills' ? start : undefined;
  const marks = listed(parameters, 'you');
  return {
    marks,
    role: from ? undefined : parameters.get('role') || undefined,
    target: parameters.get('to') || undefined,
    version: parameters.get('v') || undefined,
    add: marks.length > 0 ? [] : listed(parameters, 'mark'),
    from,
    taken: contradictions(parameters, from !== undefined),
  };
}

/** What an address says of a plan. Ids need no escapes, so it stays readable. */
function query(
  marks: readonly string[],
  ...[start, target, version]: (string | false | undefined)[]
): string {
  const parts = [
    marks.length > 0 && `you=${marks.join(',')}`,
    start,
    target && `to=${target}`,
    version && `v=${version}`,
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Both ends as the address of the page keeps them, without the marks: those are kept in the browser. */
export function writeEnds({ skills, role, target }: Profile, fromNothing = false): string {
  const marked = Object.keys(skills).length > 0 && !fromNothing;
  const from = role ? `role=${role}` : `from=${marked ? 'skills' : 'nothing'}`;
  return query([], from, target);
}

/** Where a whole plan starts. Without a role or marks it says so too: whoever opens it may hold a role. */
function startOf(profile: Profile, fromNothing: boolean): string | false {
  const { role, target } = profile;
  const isBare = !role && target !== undefined && marksOf(profile).length === 0;
  if (fromNothing || isBare) return 'from=nothing';
  return role ? `role=${role}` : false;
}

/** The whole plan as an address to copy. */
export const writePlanQuery = (profile: Profile, fromNothing = false): string =>
  query(marksOf(profile), startOf(profile, fromNothing), profile.target, profile.version);

/** A level, a mark or an id as words; what is neither text nor number is told as such. */
const wordsOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '?';

const idIn = (value: unknown) => (value ? wordsOf(value) : undefined);
const textIn = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** Reads what a browser or a file kept, or undefined where it is no plan. Never fails. */
export function readKept(value: unknown): Written | undefined {
  if (!isKept(value)) return undefined;
  const unread = Array.isArray(value['unread']) ? value['unread'] : [];
  return {
    marks: [
      ...Object.entries(value.skills).map(([id, level]) => `${id}.${wordsOf(level)}`),
      ...unread.map(wordsOf),
    ],
    role: idIn(value['role']),
    target: idIn(value['target']),
    version: textIn(value['version']),
  };
}
