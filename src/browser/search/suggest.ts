import { readText } from '../../search/reading.ts';
import { ask } from '../../search/ask.ts';
import { loadNames } from '../../search/load.ts';
import type { NameIndex } from '../../search/match.ts';
import { SuggestionBox, Suggestions, SuggestionsFailed } from '../../views/search/Suggestions.tsx';
import { nodesOf } from '../nodes.ts';
import styles from './suggest.css?inline';

/** Suggestions shown at most. */
const most = 8;

let boxes = 0;
let sheet: CSSStyleSheet | undefined;

function addStyles() {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

/** The list under a search box, after the combobox pattern of the ARIA practices. */
class SuggestList {
  #box: HTMLInputElement;
  #list: HTMLElement;
  #status: HTMLElement;
  #names: NameIndex;
  #chosen = -1;

  constructor(box: HTMLInputElement, names: NameIndex) {
    this.#box = box;
    this.#names = names;
    const under = nodesOf(SuggestionBox, { id: `suggestions-${++boxes}` });
    this.#list = under.querySelector('ul') as HTMLElement;
    this.#status = under.querySelector('p') as HTMLElement;
    box.form?.append(under);
    box.role = 'combobox';
    box.autocomplete = 'off';
    box.ariaAutoComplete = 'list';
    box.ariaExpanded = 'false';
    box.setAttribute('aria-controls', this.#list.id);
    box.addEventListener('input', () => this.#update());
    box.addEventListener('keydown', (event) => this.#key(event));
    box.addEventListener('blur', () => this.#close());
    // The box keeps the focus while the list is pressed.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element && target.closest<HTMLElement>('[role=option]');
      if (option) this.#open(option);
    });
    if (box.value) this.#update();
  }

  get #options() {
    return [...this.#list.children] as HTMLElement[];
  }

  #update() {
    const answers = this.#box.value.trim()
      ? ask(this.#names, readText(this.#box.value)).slice(0, most)
      : [];
    this.#list.replaceChildren(nodesOf(Suggestions, { list: this.#list.id, answers }));
    this.#choose(-1);
    this.#list.hidden = answers.length === 0;
    this.#box.ariaExpanded = String(answers.length > 0);
    const count = answers.length === 1 ? '1 page by that name' : `${answers.length} pages by name`;
    const said = answers.length > 0 ? `${count}. Use the arrow keys.` : '';
    if (this.#status.textContent !== said) this.#status.textContent = said;
  }

  #open(option: HTMLElement) {
    location.assign(option.dataset['href'] ?? '');
  }

  #choose(index: number) {
    this.#chosen = index;
    for (const [place, option] of this.#options.entries()) {
      option.ariaSelected = String(place === index);
    }
    const option = this.#options[index];
    if (option) this.#box.setAttribute('aria-activedescendant', option.id);
    else this.#box.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #close() {
    this.#list.hidden = true;
    this.#box.ariaExpanded = 'false';
    this.#choose(-1);
  }

  #key(event: KeyboardEvent) {
    const { length } = this.#options;
    const chosen = this.#options[this.#chosen];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && length > 0) {
      event.preventDefault();
      this.#list.hidden = false;
      this.#box.ariaExpanded = 'true';
      // One place past either end is the box itself.
      this.#choose(((this.#chosen + 1 + step + length + 1) % (length + 1)) - 1);
    } else if (event.key === 'Enter' && chosen && !this.#list.hidden) {
      event.preventDefault();
      this.#open(chosen);
    } else if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.#close();
    }
  }
}

/** Loads the names and gives the box of a host its list; says so where that cannot be done. */
export async function addSuggestions(host: HTMLElement): Promise<void> {
  const box = host.querySelector('input');
  if (!box) return;
  addStyles();
  try {
    new SuggestList(box, await loadNames(host.dataset['names'] ?? ''));
  } catch {
    box.form?.append(nodesOf(SuggestionsFailed, {}));
  }
}
