import type { Shown } from '../../knowledge/plan/at.ts';
import type { Block } from '../../knowledge/plan/blocks.ts';
import type { PlanGraph } from '../../knowledge/plan/graph.ts';
import { endsInWords } from '../../knowledge/plan/names.ts';
import { levelsOf } from '../../knowledge/plan/levels.ts';
import { planInShort, planOutline } from '../../knowledge/plan/outline.ts';
import { routesInTurn, routesTo, type Plan } from '../../knowledge/plan/routes.ts';
import { PlanBlocks } from '../../views/plan/PlanBlocks.tsx';
import { Stale } from '../../views/plan/told.tsx';
import { capitalized } from '../../words/sentence.ts';
import { nodesOf } from '../nodes.ts';
import { letOthers, putInParts } from '../put-in-parts.ts';

type Choice = Pick<Shown, 'profile' | 'fromNothing'>;

const startOf = ({ profile: { skills, role }, fromNothing }: Choice) => {
  const marks = fromNothing ? [] : Object.entries(skills).sort();
  return { role, skills: levelsOf(marks.map(([skill, level]) => ({ skill, level }))) };
};

const keyOf = (choice: Choice) => JSON.stringify([startOf(choice), choice.profile.target]);

/** What comes of some work in parts, each in a task of its own. */
async function inTasks<Made>(making: Generator<undefined, Made>): Promise<Made> {
  let made = making.next();
  while (!made.done) {
    await letOthers();
    made = making.next();
  }
  return made.value;
}

/** What a plan is about, at the head of the page, and the rest, of which its first line is the heading. */
function headed([title, far, ...rest]: readonly Block[]): { title: string; rest: Block[] } {
  if (!title || !('heading' in title) || !far || !('text' in far)) return { title: '', rest: [] };
  return { title: String(title.heading), rest: [{ heading: far.text, depth: 2 }, ...rest] };
}

/** The routes of a plan on the page. It says itself when they are no longer for what is chosen. */
export class PlanResult {
  readonly #host: HTMLElement;
  readonly #place: HTMLElement;
  readonly #graph: PlanGraph;
  /** What the page is about, and what it is called while there are no routes. */
  readonly #heading: HTMLElement;
  readonly #untitled: string;
  #for = '';
  /** How often routes were asked for. */
  #asked = 0;
  /** Whether there are routes on the page. */
  #shows = false;

  constructor(host: HTMLElement, graph: PlanGraph) {
    this.#host = host;
    this.#place = host.querySelector('.plan-routes') as HTMLElement;
    this.#graph = graph;
    this.#heading = host.querySelector('h1') as HTMLElement;
    this.#untitled = this.#heading.textContent;
  }

  /** The routes for a choice; undefined where no target is chosen. */
  planFor(choice: Choice): Plan | undefined {
    const { target } = choice.profile;
    return target ? routesTo(this.#graph, startOf(choice), target) : undefined;
  }

  /** The routes for a choice, in words; none where no target is chosen. */
  blocksFor(choice: Choice): Block[] {
    const plan = this.planFor(choice);
    return plan ? planOutline(this.#graph, plan) : [];
  }

  /**
   * Shows the routes for a choice after some tasks, none of them long, unless others are asked for by then.
   * Gives one sentence on them; none where no target is chosen.
   */
  async show(choice: Choice): Promise<string | undefined> {
    const asked = ++this.#asked;
    this.#for = keyOf(choice);
    const { target } = choice.profile;
    const plan = target && (await inTasks(routesInTurn(this.#graph, startOf(choice), target)));
    const blocks = plan ? planOutline(this.#graph, plan) : [];
    const made = document.createDocumentFragment();
    const { title, rest } = headed(blocks);
    for (const block of rest) {
      await letOthers();
      made.append(nodesOf(PlanBlocks, { blocks: [block] }));
    }
    if (asked !== this.#asked) return undefined;
    this.#shows = blocks.length > 0;
    if (title) this.#heading.textContent = title;
    void putInParts(this.#place, made, ':scope > h2 ~ *');
    return plan ? planInShort(this.#graph, plan) : undefined;
  }

  /** Says at the head of the page between which ends a plan is, before its routes are there. */
  head(choice: Choice): void {
    const { target } = choice.profile;
    const ends = target && { start: startOf(choice), target };
    this.#host.toggleAttribute('data-ends', Boolean(ends));
    this.#heading.textContent = ends ? capitalized(endsInWords(this.#graph, ends)) : this.#untitled;
  }

  /** Whether the routes are those of a choice. */
  isFor(choice: Choice): boolean {
    return keyOf(choice) === this.#for;
  }

  /** Says above the routes whether they are for a choice that is no more. True where that is new. */
  compare(choice: Choice): boolean {
    const before = this.#place.querySelector('.plan-stale');
    const stale = this.#shows && !this.isFor(choice);
    if (!stale) before?.remove();
    if (!stale || before) return false;
    this.#place.prepend(nodesOf(Stale, {}));
    return true;
  }

  /** Puts focus on what was found. */
  focus(): void {
    const found = this.#place.querySelector('h2') && this.#heading;
    if (found) found.tabIndex = -1;
    found?.focus();
  }
}
