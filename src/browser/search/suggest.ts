import { ask, type Answer } from '../../search/ask.ts';
import { hrefOf } from './elements.ts';
import { loadNames } from '../../search/load.ts';
import type { NameIndex } from '../../search/match.ts';
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
class Suggestions {
  #box: HTMLInputElement;
  #list = document.createElement('ul');
  #status = document.createElement('p');
  #names: NameIndex;
  #base: string;
  #chosen = -1;

  constructor(host: HTMLElement, box: HTMLInputElement, names: NameIndex) {
    this.#box = box;
    this.#names = names;
    this.#base = (host.dataset['names'] ?? '').replace(/\/search\/.*/, '');
    this.#list.id = `suggestions-${++boxes}`;
    this.#list.className = 'suggestions';
    this.#list.role = 'listbox';
    this.#list.ariaLabel = 'Pages by name';
    this.#list.hidden = true;
    this.#status.className = 'hidden';
    this.#status.role = 'status';
    box.form?.append(this.#list, this.#status);
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
    if (box.value) this.#update();
  }

  get #options() {
    return [...this.#list.children] as HTMLElement[];
  }

  #update() {
    const answers = this.#box.value.trim() ? ask(this.#names, this.#box.value).slice(0, most) : [];
    this.#list.replaceChildren(...answers.map((answer, index) => this.#option(answer, index)));
    this.#choose(-1);
    this.#list.hidden = answers.length === 0;
    this.#box.ariaExpanded = String(answers.length > 0);
    const count = answers.length === 1 ? '1 page by that name' : `${answers.length} pages by name`;
    const said = answers.length > 0 ? `${count}. Use the arrow keys.` : '';
    if (this.#status.textContent !== said) this.#status.textContent = said;
  }

  #option(answer: Answer, index: number) {
    const option = document.createElement('li');
    option.role = 'option';
    option.id = `${this.#list.id}-${index}`;
    option.ariaSelected = 'false';
    option.dataset['href'] = hrefOf(this.#base, answer);
    const kind = document.createElement('span');
    const where = answer.as?.where ? `, ${answer.as.where}` : '';
    kind.textContent = answer.as
      ? `${answer.kind}. Also called ${answer.as.name}${where}`
      : answer.kind;
    option.append(answer.title, ' ', kind);
    option.addEventListener('click', () => this.#open(option));
    return option;
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
export async function suggest(host: HTMLElement): Promise<void> {
  const box = host.querySelector('input');
  if (!box) return;
  addStyles();
  try {
    new Suggestions(host, box, await loadNames(host.dataset['names'] ?? ''));
  } catch {
    const note = document.createElement('p');
    note.className = 'suggestions-failed';
    note.role = 'status';
    note.textContent = 'Suggestions could not be loaded. Press Enter to see the lists.';
    box.form?.append(note);
  }
}
