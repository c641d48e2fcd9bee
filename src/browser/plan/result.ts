import type { Shown } from '../../knowledge/plan/at.ts';
import type { Block } from '../../knowledge/plan/blocks.ts';
import type { PlanGraph } from '../../knowledge/plan/graph.ts';
import { levelsOf } from '../../knowledge/plan/levels.ts';
import { planInShort, planOutline } from '../../knowledge/plan/outline.ts';
import { routesTo } from '../../knowledge/plan/routes.ts';
import { PlanBlocks } from '../../views/plan/PlanBlocks.tsx';
import { Stale } from '../../views/plan/told.tsx';
import { nodesOf } from '../nodes.ts';
import { putInParts } from '../put-in-parts.ts';

type Choice = Pick<Shown, 'profile' | 'fromNothing'>;

const startOf = ({ profile: { skills, role }, fromNothing }: Choice) => {
  const marks = fromNothing ? [] : Object.entries(skills).sort();
  return { role, skills: levelsOf(marks.map(([skill, level]) => ({ skill, level }))) };
};

const leavesMarks = ({ profile: { skills }, fromNothing }: Choice) =>
  fromNothing && Object.keys(skills).length > 0;

const keyOf = (choice: Choice) => JSON.stringify([startOf(choice), choice.profile.target]);

/** The routes of a plan on the page. It says itself when they are no longer for what is chosen. */
export class PlanResult {
  readonly #place: HTMLElement;
  readonly #graph: PlanGraph;
  #for = '';
  /** The routes shown, in words; none where no target is chosen. */
  blocks: readonly Block[] = [];

  constructor(place: HTMLElement, graph: PlanGraph) {
    this.#place = place;
    this.#graph = graph;
  }

  /** Shows the routes for a choice, and gives one sentence on them; none where no target is chosen. */
  show(choice: Choice): string | undefined {
    const { target } = choice.profile;
    const plan = target && routesTo(this.#graph, startOf(choice), target);
    this.#for = keyOf(choice);
    this.blocks = plan ? planOutline(this.#graph, plan, leavesMarks(choice)) : [];
    void putInParts(this.#place, nodesOf(PlanBlocks, { blocks: this.blocks }), ':scope > p ~ *');
    return plan ? planInShort(this.#graph, plan) : undefined;
  }

  /** Whether the routes are those of a choice. */
  isFor(choice: Choice): boolean {
    return keyOf(choice) === this.#for;
  }

  /** Says above the routes whether they are for a choice that is no more. True where that is new. */
  compare(choice: Choice): boolean {
    const before = this.#place.querySelector('.plan-stale');
    const stale = this.blocks.length > 0 && !this.isFor(choice);
    if (!stale) before?.remove();
    if (!stale || before) return false;
    this.#place.prepend(nodesOf(Stale, {}));
    return true;
  }

  /** Puts focus on what was found. */
  focus(): void {
    this.#place.querySelector('h2')?.focus();
  }
}
