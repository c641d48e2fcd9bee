import type { Note } from '../../knowledge/plan/open.ts';
import { element } from '../element.ts';

const mostNotes = 12;

/** What the page tells the reader: a status that is read out once, and what to know about a plan. */
export class PlanNotes {
  readonly #status: HTMLElement;
  readonly #told: HTMLElement;

  constructor(host: HTMLElement) {
    this.#status = host.querySelector('[role=status]') as HTMLElement;
    this.#told = host.querySelector('.told') as HTMLElement;
  }

  /** Says one sentence; with focus, where the element that had it is gone. */
  say(words: string, focus = false): void {
    this.#status.textContent = words;
    if (focus) this.#status.focus();
  }

  /** Shows what became of the parts of a plan, in place of what was shown before. */
  tell(notes: readonly Note[]): void {
    const shown = notes.slice(0, mostNotes).map(({ text }) => element('li', {}, text));
    const more = notes.length - shown.length;
    if (more > 0) shown.push(element('li', {}, `And ${more} more of the kind.`));
    this.#told.replaceChildren(...(shown.length > 0 ? [element('ul', {}, ...shown)] : []));
  }

  /** Offers to keep a plan from elsewhere, or to go back to one's own. */
  offer(came: string, own: boolean): void {
    const words = own
      ? `This plan ${came}. What you marked in this browser is not touched.`
      : `This plan ${came}. It is not kept in this browser.`;
    const button = (what: string, label: string) =>
      element('button', { type: 'button', 'data-do': what }, label);
    this.#told.prepend(
      element('p', {}, words),
      element(
        'p',
        { class: 'buttons' },
        button('keep', own ? 'Keep it in place of mine' : 'Keep it here'),
        button('mine', own ? 'Back to my own' : 'Start my own'),
      ),
    );
  }

  /** Lays out text that the browser would not copy, ready to be copied by hand. */
  lay(what: string, text: string): void {
    const box = element('textarea', { readonly: '', rows: '6', 'aria-label': what });
    box.value = text;
    this.#told.replaceChildren(box);
    this.say(`The browser would not copy. ${what} stands in a box: copy it from there.`);
    box.select();
  }
}

/** Asks before all is forgotten, or takes the question back. Focus goes where the next press should. */
export function askTwice(host: HTMLElement, ask: boolean): void {
  const question = host.querySelector('.sure') as HTMLElement;
  question.hidden = !ask;
  const next = ask ? question.querySelector('button') : host.querySelector('[data-do=forget]');
  if (next instanceof HTMLElement) next.focus();
}
