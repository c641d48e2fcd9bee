import * as words from '../../words/jobs/search.ts';
import { chooseTrade } from './choose-trade.ts';

/** Other names of a job offered at most. */
const most = 8;

/** All names of the roles that have one name, each once, as the list of names on the page has them. */
function namesBeside(name: string): string[] {
  const roles = [...document.querySelectorAll('.job-names li')]
    .map((role) =>
      [...role.querySelectorAll('a, span')].map(({ textContent }) => textContent ?? ''),
    )
    .map((names) => names.map((one) => one.trim()));
  const key = name.trim().toLowerCase();
  const has = (names: string[]) => names.some((one) => one.toLowerCase() === key);
  const beside = new Set(roles.filter(has).flat());
  return [...beside].filter((one) => one.toLowerCase() !== key);
}

/**
 * What is typed once stands in the form of every board; other names of the job are offered, and the
 * boards of one trade are shown alone. An address may name the trade: /jobs/#live.
 */
class JobSearch extends HTMLElement {
  /** What stands where other names will, while there are none. */
  #hint: string | undefined;

  connectedCallback() {
    this.#arrive();
    addEventListener('hashchange', () => this.#arrive());
    const trade = this.#trade;
    trade?.addEventListener('change', () => chooseTrade(this, trade.value));
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#copy(target);
    });
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement) || target.form) return;
      this.#job.value = target.textContent ?? '';
      this.#copy(this.#job);
      this.#job.focus();
    });
    this.addEventListener('keydown', ({ key, target }) => {
      if (key === 'Enter' && target instanceof HTMLInputElement && !target.form)
        this.#first?.focus();
    });
    this.addEventListener('submit', (event) => {
      if (!this.#job.reportValidity()) event.preventDefault();
    });
  }

  get #job() {
    return this.querySelector('input') as HTMLInputElement;
  }

  /** None on a page of one trade. */
  get #trade() {
    return this.querySelector<HTMLSelectElement>('.jobs-trade select');
  }

  /** The first search that is seen: a trade may have links alone, and boards may be of another country. */
  get #first() {
    const searches = [...this.querySelectorAll<HTMLElement>('form button')];
    return searches.find(
      (search) => !search.closest('details:not([open])') && search.offsetParent !== null,
    );
  }

  /** Shows the trade that the address names, if it names one. */
  #arrive() {
    const named = location.hash.slice(1);
    const trade = this.#trade;
    if (![...(trade?.options ?? [])].some(({ value }) => value && value === named)) return;
    if (trade) trade.value = named;
    chooseTrade(this, named);
    document.getElementById(named)?.scrollIntoView();
  }

  #copy({ dataset: { copy = '' }, value }: HTMLInputElement) {
    const same = this.querySelectorAll<HTMLInputElement>(`input[data-copy="${copy}"]`);
    for (const input of same) input.value = value;
    if (copy === 'job') this.#offer(value);
  }

  #offer(name: string) {
    const others = namesBeside(name).slice(0, most);
    const buttons = others.map((other) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = other;
      return button;
    });
    const also = this.querySelector('.jobs-also');
    this.#hint ??= also?.textContent ?? '';
    also?.replaceChildren(others.length > 0 ? words.alsoAdvertised : this.#hint, ...buttons);
  }
}

customElements.define('job-search', JobSearch);
