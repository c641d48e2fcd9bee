import { searching } from '../../words/search/searching.ts';
import '../offline/register.ts';
import './search-keys.ts';

/**
 * The search page. What it works with is loaded once it is wanted: the address asks, or the reader. What
 * could not be loaded is asked for again at the next key, or when the reader says so.
 */
class SiteSearch extends HTMLElement {
  #had = false;

  connectedCallback() {
    // Until the answer is there, its room is kept.
    this.toggleAttribute('data-asked', location.search !== '');
    const asked = new URLSearchParams(location.search).get('q');
    if (asked && !this.#box.value) this.#box.value = asked;
    if (location.search) {
      this.#say(searching);
      void this.#start();
    }
    for (const wanted of ['focusin', 'change', 'input']) {
      this.addEventListener(wanted, () => void this.#start());
    }
    this.querySelector('.again')?.addEventListener('click', () => void this.#startAgain());
  }

  get #box() {
    return this.querySelector('input') as HTMLInputElement;
  }

  async #start() {
    if (this.#had) return;
    this.#had = true;
    try {
      const { SearchPage } = await import('./page.ts');
      this.#tell(false);
      new SearchPage(this);
    } catch {
      this.#had = false;
      this.#tell(true);
    }
  }

  /** A browser may keep that a script failed as long as the page is open. The query comes along. */
  async #startAgain() {
    if (this.#had) return;
    await this.#start();
    if (this.#had) return;
    const asked = new URLSearchParams(location.search);
    asked.set('q', this.#box.value);
    location.assign(`?${asked}`);
  }

  #say(words: string): HTMLElement {
    const status = this.querySelector('[role=status]') as HTMLElement;
    status.textContent = words;
    return status;
  }

  /** Says that the script could not be had, or takes that back. Who has pressed the button goes on there. */
  #tell(failed: boolean) {
    if (failed) this.removeAttribute('data-asked');
    const again = this.querySelector('.again') as HTMLElement;
    const had = again === document.activeElement;
    again.hidden = !failed;
    const isAsked = location.search !== '' || this.#box.value !== '';
    const status = this.#say(failed ? (this.dataset['failed'] ?? '') : isAsked ? searching : '');
    if (had) (failed ? again : status).focus();
  }
}

customElements.define('site-search', SiteSearch);
