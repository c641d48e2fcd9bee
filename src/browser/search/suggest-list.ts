import type { Hit } from '../../search/hit.ts';
import { SuggestionBox, Suggestions } from '../../views/search/Suggestions.tsx';
import { suggested } from '../../words/search/suggestions.ts';
import { nodesOf } from '../nodes.ts';

/** Suggestions shown at most. */
export const most = 8;

/** What the names answer to a text, at once or once more of them are loaded. */
export type Suggest = (text: string) => readonly Hit[] | Promise<readonly Hit[]>;

/** Whether a key belongs to an input method. Safari says so of its last one by the old code alone. */
const isComposing = (event: KeyboardEvent) =>
  event.isComposing || (event as { keyCode?: number }).keyCode === 229;

/**
 * The list under a search box, after the combobox pattern of the ARIA practices. Its options are links:
 * a mouse does with them what it does with links, and the keyboard opens the chosen one as one.
 */
export class SuggestList {
  #box: HTMLInputElement;
  #list: HTMLElement;
  #status: Element;
  #suggest: Suggest;
  #chosen = -1;
  /** Whether the list is pressed: the box then loses the focus, and the list stays. */
  #pressed = false;

  /** Takes a box, the status beside it that says how many there are, what suggests, and an id for the list. */
  constructor(box: HTMLInputElement, status: Element, suggest: Suggest, id: string) {
    this.#box = box;
    this.#suggest = suggest;
    const under = nodesOf(SuggestionBox, { id });
    this.#list = under.querySelector('ul') as HTMLElement;
    this.#status = status;
    box.form?.append(under);
    box.autocomplete = 'off';
    const states = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id };
    for (const [name, value] of Object.entries(states)) box.setAttribute(name, value);
    this.#open(false);
    box.addEventListener('input', () => this.#update());
    box.form?.addEventListener('keydown', (event) => this.#key(event));
    box.form?.addEventListener('focusout', (event) => this.#left(event));
    this.#list.addEventListener('pointerdown', () => (this.#pressed = true));
    for (const end of ['pointerup', 'pointercancel', 'dragend']) {
      addEventListener(end, () => (this.#pressed = false));
    }
    if (box.value && document.activeElement === box) this.#update();
  }

  get #options() {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  #update() {
    const text = this.#box.value;
    const found = text.trim() ? this.#suggest(text) : [];
    if (!(found instanceof Promise)) return this.#show(found);
    // What comes late is no answer to what was typed since; where nothing can be had, nothing is suggested.
    void found
      .catch(() => [])
      .then((late) => (text === this.#box.value ? this.#show(late) : undefined));
  }

  #show(found: readonly Hit[]) {
    const answers = found.slice(0, most);
    this.#list.replaceChildren(nodesOf(Suggestions, { list: this.#list.id, answers }));
    this.#open(answers.length > 0);
    const said = answers.length > 0 ? suggested(answers.length) : '';
    if (this.#status.textContent !== said) this.#status.textContent = said;
  }

  #open(isOpen: boolean) {
    this.#list.hidden = !isOpen;
    this.#box.setAttribute('aria-expanded', String(isOpen));
    this.#choose(-1);
  }

  #choose(index: number) {
    this.#chosen = index;
    for (const [place, option] of this.#options.entries()) {
      option.setAttribute('aria-selected', String(place === index));
    }
    const option = this.#options[index];
    if (option) this.#box.setAttribute('aria-activedescendant', option.id);
    else this.#box.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #left({ relatedTarget }: FocusEvent) {
    const isWithin = relatedTarget instanceof Node && this.#box.form?.contains(relatedTarget);
    if (!this.#pressed && !isWithin) this.#open(false);
  }

  #key(event: KeyboardEvent) {
    if (isComposing(event)) return;
    const { length } = this.#options;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (step && isPlain && length > 0) {
      event.preventDefault();
      // One place past either end is the box itself.
      const next = ((this.#chosen + 1 + step + length + 1) % (length + 1)) - 1;
      this.#open(true);
      this.#choose(next);
      this.#box.focus();
    } else if (event.key === 'Enter' && event.target === this.#box && !this.#list.hidden) {
      this.#enter(event);
    } else if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.#box.focus();
      this.#open(false);
    }
  }

  /** Opens the chosen link as a click with the same keys does: in this tab, or in another. */
  #enter(event: KeyboardEvent) {
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    const chosen = this.#options[this.#chosen];
    if (!chosen || altKey) return;
    event.preventDefault();
    const keys = { ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true, view: window };
    chosen.dispatchEvent(new MouseEvent('click', keys));
  }
}
