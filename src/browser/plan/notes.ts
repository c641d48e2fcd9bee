import type { Note } from '../../knowledge/plan/open.ts';
import { NotesTold, PlanOffer, type Offer } from '../../views/plan/told.tsx';
import { nodesOf } from '../nodes.ts';

/** What the page tells the reader: a status that is read out once, and what to know about a plan. */
export class PlanNotes {
  readonly #status: HTMLElement;
  readonly #told: HTMLElement;

  constructor(host: HTMLElement) {
    this.#status = host.querySelector('[role=status]') as HTMLElement;
    this.#told = host.querySelector('.plan-told') as HTMLElement;
  }

  /** Says what the page shows, to those who do not see it; where focus is, all see it, and nothing moves as it goes. */
  sayShown(told: string): void {
    this.#status.textContent = told;
    this.#status.className = document.activeElement === this.#status ? '' : 'hidden';
  }

  /** Says one sentence; with focus, where the element that had it is gone. */
  say(told: string, focus = false): void {
    this.#status.textContent = told;
    this.#status.className = '';
    if (focus) this.#status.focus();
  }

  /** Shows what became of the parts of a plan, and what the reader may say to it, in place of before. */
  tell(notes: readonly Note[], offer?: Offer): void {
    const focused = this.#told.querySelector<HTMLElement>('button:focus')?.dataset['do'];
    const parts = [nodesOf(NotesTold, { notes })];
    if (offer) parts.unshift(nodesOf(PlanOffer, { offer }));
    this.#told.replaceChildren(...parts);
    if (focused) this.#told.querySelector<HTMLElement>(`[data-do=${focused}]`)?.focus();
  }
}
