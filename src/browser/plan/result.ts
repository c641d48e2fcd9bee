import type { Shown } from '../../knowledge/plan/at.ts';
import type { Ends } from '../../knowledge/plan/names.ts';
import { levelsOf } from '../../knowledge/plan/levels.ts';
import { planInShort, planTitle } from '../../knowledge/plan/outline.ts';
import type { Contents } from '../../knowledge/plan/open.ts';
import { routesInTurn } from '../../knowledge/plan/routes.ts';
import { Stale } from '../../views/plan/told.tsx';
import { routesNotLoaded } from '../../words/plan/done.ts';
import { nodesOf } from '../nodes.ts';
import { putInParts } from '../put-in-parts.ts';
import { loadGraph } from './load-graph.ts';
import { drawnInTasks, inTasks, worded, type Made } from './made-plan.ts';

type Choice = Pick<Shown, 'profile' | 'fromNothing'>;

const startOf = ({ profile: { skills, role }, fromNothing }: Choice) => {
  const marks = fromNothing ? [] : Object.entries(skills).sort();
  return { role, skills: levelsOf(marks.map(([skill, level]) => ({ skill, level }))) };
};

const keyOf = (choice: Choice) => JSON.stringify([startOf(choice), choice.profile.target]);

/** What became of asking for routes, in a sentence. */
interface Told {
  told: string;
  isShown: boolean;
}

/** The routes of a plan on the page. It says itself when they are no longer for what is chosen. */
export class PlanResult {
  readonly #host: HTMLElement;
  readonly #place: HTMLElement;
  readonly #contents: Contents;
  /** What the page is about, and what it is called while there are no routes. */
  readonly #heading: HTMLElement;
  readonly #untitled: string;
  readonly #page = document.title;
  #for = '';
  /** How often routes were asked for. */
  #asked = 0;
  /** The plan on the page; undefined where there is none. */
  #made: Made | undefined;

  constructor(host: HTMLElement, contents: Contents) {
    this.#host = host;
    this.#place = host.querySelector('.plan-routes') as HTMLElement;
    this.#contents = contents;
    this.#heading = host.querySelector('h1') as HTMLElement;
    this.#untitled = this.#heading.textContent;
  }

  /** The plan on the page, where it is for a choice. */
  madeFor(choice: Choice): Made | undefined {
    return this.isFor(choice) ? this.#made : undefined;
  }

  /**
   * Shows the routes for a choice after some tasks, none of them long, unless others are asked for by then.
   * Gives one sentence on them, or that they could not be loaded; none where no target is chosen.
   */
  async show(choice: Choice): Promise<Told | undefined> {
    const asked = ++this.#asked;
    const { role, target } = choice.profile;
    let made: Made | undefined;
    if (target) {
      const graph = await loadGraph(this.#contents, target, role).catch(() => undefined);
      if (!graph) return asked === this.#asked ? this.#failed() : undefined;
      made = { graph, plan: await inTasks(routesInTurn(graph, startOf(choice), target)) };
    }
    const { title, blocks } = made ? worded(made) : { title: '', blocks: [] };
    const nodes = await drawnInTasks(blocks);
    if (asked !== this.#asked) return undefined;
    if (title) this.#name(title);
    this.#for = keyOf(choice);
    this.#made = made;
    void putInParts(this.#place, nodes, ':scope > h2 ~ *');
    return made && { told: planInShort(made.graph, made.plan), isShown: true };
  }

  /** Says at the head of the page between which ends a plan is, before its routes are there. */
  head(choice: Choice): void {
    const { target } = choice.profile;
    this.#headWith(target ? { start: startOf(choice), target } : undefined);
  }

  #headWith(ends: Ends | undefined) {
    this.#host.toggleAttribute('data-ends', Boolean(ends));
    this.#name(ends && planTitle(this.#contents, ends));
  }

  /** Names the page by its plan, in the list of tabs too, or as it was. */
  #name(title: string | undefined) {
    this.#heading.textContent = title || this.#untitled;
    document.title = title ? `${title} | ${this.#page}` : this.#page;
  }

  /** What stands there stays, and so does its title. */
  #failed(): Told {
    this.#headWith(this.#made?.plan);
    return { told: routesNotLoaded, isShown: false };
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
    if (!this.#place.querySelector('h2:first-child')) return;
    this.#heading.tabIndex = -1;
    this.#heading.focus();
  }
}
