import { choose } from './choosing.ts';
import { levelIn, raised, type Levels } from './levels.ts';
import { offerOf, type Limits, type StepTaken, type Task } from './steps.ts';

/** What a step builds beyond what is there, and no further than is needed, in the order of the needs. */
function gains({ steps, needs }: Task, id: string, have: Levels): Levels {
  const step = steps[id];
  const offer = step ? offerOf(step, needs) : {};
  return Object.fromEntries(
    Object.keys(needs)
      .filter((skill) => levelIn(offer, skill) > levelIn(have, skill))
      .map((skill) => [skill, levelIn(offer, skill)]),
  );
}

/** Takes steps in their order, each as far as it brings what is still missing. */
function take(task: Task, ids: readonly string[], recorded: boolean): StepTaken[] {
  let have = task.have;
  const taken = ids.map((id): StepTaken => {
    const builds = gains(task, id, have);
    have = raised(have, builds);
    return { id, recorded, builds };
  });
  return taken.filter(({ builds }) => recorded || Object.keys(builds).length > 0);
}

/** What one has after some steps. */
export const after = (have: Levels, taken: readonly StepTaken[]): Levels =>
  taken.reduce((now, { builds }) => raised(now, builds), have);

/**
 * The few steps told first: those an editor names for a way, in the editor's order, then within the limits
 * others that ways into the role name. Beside a way only what goes along with any, and nothing done before.
 */
export function firstSteps(
  task: Task,
  recorded: readonly string[] | undefined,
  done: ReadonlySet<string> | undefined,
  limits: Limits,
): StepTaken[] {
  const first = take(task, recorded ?? [], true);
  const rest = { ...task, have: after(task.have, first) };
  const most = limits.most - first.length;
  const chosen = choose(
    rest,
    { ...limits, most },
    (id, { beside, ownWay }) =>
      task.named.includes(id) && !done?.has(id) && (recorded ? beside : !ownWay),
  );
  return [...first, ...take(rest, chosen, false)];
}

const anyLevel: Limits = { most: Infinity, least: 1, leastByCourse: 1 };

/** Every further step that brings anything, however little: a first job only where it is one of this trade. */
export const furtherSteps = (task: Task): StepTaken[] =>
  take(
    task,
    choose(task, anyLevel, (id, { firstJob }) => !firstJob || task.named.includes(id)),
    false,
  );
