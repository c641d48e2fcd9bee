import type { Note } from '../../knowledge/plan/open.ts';
import { NotesTold, PlanOffer, TextToCopy } from '../../views/plan/told.tsx';
import { nodesOf } from '../nodes.ts';

/** What the page tells the reader: a status that is read out once, and what to know about a plan. */
export class PlanNotes {
  readonly #status: HTMLElement;
  readonly #told: HTMLElement;

  constructor(host: HTMLElement) {
    this.#status = host.querySelector('[role=status]') as HTMLElement;
    this.#told = host.querySelector('.plan-told') as HTMLElement;
  }

  /** Says one sentence; with focus, where the element that had it is gone. */
  say(words: string, focus = false): void {
    this.#status.textContent = words;
    if (focus) this.#status.focus();
  }

  /** Shows what became of the parts of a plan, in place of what was shown before. */
  tell(notes: readonly Note[]): void {
    this.#told.replaceChildren(nodesOf(NotesTold, { notes }));
  }

  /** Offers to keep a plan from elsewhere, or to go back to one's own. */
  offer(came: string, own: boolean): void {
    this.#told.prepend(nodesOf(PlanOffer, { came, own }));
  }

  /** Lays out text that the browser would not copy, ready to be copied by hand. */
  lay(what: string, text: string): void {
    this.#told.replaceChildren(nodesOf(TextToCopy, { what, text }));
    this.say(`The browser would not copy. ${what} stands in a box: copy it from there.`);
    this.#told.querySelector('textarea')?.select();
  }
}

/** Asks before all is forgotten, or takes the question back. Focus goes where the next press should. */
export function askTwice(host: HTMLElement, ask: boolean): void {
  const question = host.querySelector('.plan-sure') as HTMLElement;
  question.hidden = !ask;
  const next = ask ? question.querySelector('button') : host.querySelector('[data-do=forget]');
  if (next instanceof HTMLElement) next.focus();
}
