import { marksOf, type Profile } from './profile.ts';

/** A plan as it was written down somewhere. Nothing in it is trusted yet: see openPlan. */
export interface Written {
  /** Each as "skill.level", if all is well. */
  marks: readonly string[];
  role?: string | undefined;
  target?: string | undefined;
  version?: string | undefined;
}

/** What an address of /plan/ says. */
export interface PlanQuery extends Written {
  /** Marks to add to those the reader has: ?mark=mixing.working. */
  add: readonly string[];
  /** What the plan starts from, where that is no role. */
  from?: 'nothing' | 'skills' | undefined;
}

const listed = (parameters: URLSearchParams, name: string) =>
  parameters.getAll(name).flatMap((value) => value.split(',').filter(Boolean));

/** Reads ?you=mixing.working,…&role=…&to=…&v=… Never fails: what makes no sense is told by openPlan. */
export function readPlanQuery(search: string): PlanQuery {
  const parameters = new URLSearchParams(search);
  const from = parameters.get('from');
  return {
    marks: listed(parameters, 'you'),
    role: parameters.get('role') || undefined,
    target: parameters.get('to') || undefined,
    version: parameters.get('v') || undefined,
    add: listed(parameters, 'mark'),
    from: from === 'nothing' || from === 'skills' ? from : undefined,
  };
}

const query = (...parts: readonly (string | false | undefined)[]) => {
  const there = parts.filter(Boolean);
  return there.length > 0 ? `?${there.join('&')}` : '';
};

/** Both ends as the address of the page keeps them, without the marks: those are kept in the browser. */
export function writeEnds({ skills, role, target }: Profile, fromNothing = false): string {
  const marked = Object.keys(skills).length > 0 && !fromNothing;
  const from = role ? `role=${role}` : `from=${marked ? 'skills' : 'nothing'}`;
  return query(from, target && `to=${target}`);
}

/** The whole plan as an address to copy. Ids need no escapes, so it stays readable. */
export function writePlanQuery(profile: Profile, fromNothing = false): string {
  const { role, target, version } = profile;
  const marks = marksOf(profile);
  return query(
    marks.length > 0 && `you=${marks.join(',')}`,
    fromNothing ? 'from=nothing' : role && `role=${role}`,
    target && `to=${target}`,
    version && `v=${version}`,
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A level or a mark as words; what is neither is no mark, and is told as such. */
const wordsOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '?';

const textIn = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** Reads what a browser or a file kept, or undefined where it is no plan. Never fails. */
export function readKept(value: unknown): Written | undefined {
  if (!isObject(value) || !isObject(value['skills'])) return undefined;
  const unread = Array.isArray(value['unread']) ? value['unread'] : [];
  return {
    marks: [
      ...Object.entries(value['skills']).map(([id, level]) => `${id}.${wordsOf(level)}`),
      ...unread.map(wordsOf),
    ],
    role: textIn(value['role']),
    target: textIn(value['target']),
    version: textIn(value['version']),
  };
}

/** The same from the text of a file, whatever is in it. */
export function readPlanFile(text: string): Written | undefined {
  try {
    return readKept(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A plan as the text of a file. */
export const writePlanFile = (profile: Profile): string =>
  `${JSON.stringify({ about: 'A plan of Signal Path', ...profile }, null, 2)}\n`;
