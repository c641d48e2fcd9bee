import type { Shown } from '../../knowledge/plan/at.ts';
import type { PlanGraph } from '../../knowledge/plan/graph.ts';
import { levelsOf } from '../../knowledge/plan/levels.ts';
import { planInShort, planOutline } from '../../knowledge/plan/outline.ts';
import type { Contents } from '../../knowledge/plan/open.ts';
import { routesInTurn, type Plan } from '../../knowledge/plan/routes.ts';
import { PlanBlocks } from '../../views/plan/PlanBlocks.tsx';
import { Stale } from '../../views/plan/told.tsx';
import { routesNotLoaded } from '../../words/plan/done.ts';
import { nodesOf } from '../nodes.ts';
import { letOthers, putInParts } from '../put-in-parts.ts';
import { loadGraph } from './load-graph.ts';

type Choice = Pick<Shown, 'profile' | 'fromNothing'>;

const startOf = ({ profile: { skills, role }, fromNothing }: Choice) => {
  const marks = fromNothing ? [] : Object.entries(skills).sort();
  return { role, skills: levelsOf(marks.map(([skill, level]) => ({ skill, level }))) };
};

const keyOf = (choice: Choice) => JSON.stringify([startOf(choice), choice.profile.target]);

/** What comes of some work in parts, each in a task of its own. */
async function inTasks<Value>(making: Generator<undefined, Value>): Promise<Value> {
  let made = making.next();
  while (!made.done) {
    await letOthers();
    made = making.next();
  }
  return made.value;
}

/** A plan, with what it is made from. */
export interface Made {
  graph: PlanGraph;
  plan: Plan;
}

/** The nodes of a plan, each block made in a task of its own. */
async function drawnInTasks({ graph, plan }: Made): Promise<DocumentFragment> {
  const nodes = document.createDocumentFragment();
  for (const block of planOutline(graph, plan)) {
    await letOthers();
    nodes.append(nodesOf(PlanBlocks, { blocks: [block] }));
  }
  return nodes;
}

/** The routes of a plan on the page. It says itself when they are no longer for what is chosen. */
export class PlanResult {
  readonly #place: HTMLElement;
  readonly #contents: Contents;
  #for = '';
  /** How often routes were asked for. */
  #asked = 0;
  /** The plan on the page; undefined where there is none. */
  #made: Made | undefined;

  constructor(place: HTMLElement, contents: Contents) {
    this.#place = place;
    this.#contents = contents;
  }

  /** The plan on the page, where it is for a choice. */
  madeFor(choice: Choice): Made | undefined {
    return this.isFor(choice) ? this.#made : undefined;
  }

  /**
   * Shows the routes for a choice after some tasks, none of them long, unless others are asked for by then.
   * Gives one sentence on them, or that they could not be loaded; none where no target is chosen.
   */
  async show(choice: Choice): Promise<string | undefined> {
    const asked = ++this.#asked;
    const { role, target } = choice.profile;
    let made: Made | undefined;
    if (target) {
      const graph = await loadGraph(this.#contents, target, role).catch(() => undefined);
      if (!graph) return asked === this.#asked ? routesNotLoaded : undefined;
      made = { graph, plan: await inTasks(routesInTurn(graph, startOf(choice), target)) };
    }
    const nodes = made ? await drawnInTasks(made) : '';
    if (asked !== this.#asked) return undefined;
    this.#for = keyOf(choice);
    this.#made = made;
    void putInParts(this.#place, nodes, ':scope > p ~ *');
    return made && planInShort(made.graph, made.plan);
  }

  /** Whether the routes are those of a choice. */
  isFor(choice: Choice): boolean {
    return keyOf(choice) === this.#for;
  }

  /** Says above the routes whether they are for a choice that is no more. True where that is new. */
  compare(choice: Choice): boolean {
    const before = this.#place.querySelector('.plan-stale');
    const stale = this.#made !== undefined && !this.isFor(choice);
    if (!stale) before?.remove();
    if (!stale || before) return false;
    this.#place.prepend(nodesOf(Stale, {}));
    return true;
  }

  /** Puts focus on what was found, unless it is for a choice that is no more. */
  focus(): void {
    this.#place.querySelector<HTMLElement>('h2:first-child')?.focus();
  }
}
