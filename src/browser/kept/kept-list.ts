import { notBack } from '../../words/forgotten.ts';
import * as words from '../../words/kept/list.ts';
import { keepsProfile, keptText, watchProfile } from '../profile/profile-kept.ts';
import { takesAnything } from '../profile/takes-anything.ts';
import { askTwice, bringBack, forgetAll, type Forgotten } from '../plan/forget.ts';
import type { KeptPage } from './kept-page.ts';

/** What a reader asked for, and at which button: to add evidence, to take in a change, or one of the buttons. */
function askedBy({ type, target }: Event): { asked: string; on: HTMLElement } | undefined {
  const on = target instanceof Element ? target.closest<HTMLElement>('button[data-do]') : null;
  if (type === 'click') return on ? { asked: on.dataset['do'] ?? '', on } : undefined;
  return { asked: type, on: target as HTMLElement };
}

/** Everything a reader keeps. Its parts are loaded where something is kept, or once something is asked. */
class KeptList extends HTMLElement {
  #loading: Promise<KeptPage | undefined> | undefined;
  /** What can be brought back, until the reader changes anything else. */
  #forgotten: Forgotten | undefined;
  /** What is kept without it. */
  #left: string | null = null;

  connectedCallback() {
    for (const type of ['submit', 'change', 'click']) {
      this.addEventListener(type, (event) => {
        const found = askedBy(event);
        if (type === 'submit') event.preventDefault();
        if (found) void this.#do(found.asked, found.on);
      });
    }
    watchProfile(() => {
      // Another tab may add to what is kept; once it has forgotten all, nothing comes back from here.
      if (!keepsProfile()) {
        this.#hold(undefined);
        this.#say('');
      }
      void this.#show();
    });
    this.#choose();
    void this.#begin();
  }

  /** Lets the reader in once what is kept stands above: what is seen does not move. */
  async #begin() {
    if (keepsProfile() || !takesAnything()) await this.#show();
    for (const part of this.querySelectorAll<HTMLElement>('form, .plan-keep')) part.hidden = false;
    const to = document.getElementById(location.hash.slice(1));
    if (keepsProfile()) to?.scrollIntoView();
    to?.focus({ preventScroll: true });
  }

  /** Chooses the skill and the level that an address names: ?mark=gain-staging.practitioner. */
  #choose() {
    const mark = new URLSearchParams(location.search).get('mark') ?? '';
    for (const [index, name] of ['skill', 'level'].entries()) {
      const select = this.querySelector<HTMLSelectElement>(`select[name=${name}]`);
      const value = mark.split('.')[index];
      if (select && [...select.options].some((one) => one.value === value))
        select.value = value ?? '';
    }
  }

  async #show() {
    (await this.#load())?.show();
  }

  /** What is kept can be forgotten even where nothing else works. */
  async #do(asked: string, on: HTMLElement) {
    if (asked === 'forget') return askTwice(this, true);
    if (asked === 'forget-not') return askTwice(this, false);
    if (asked === 'bring-back') return this.#bringBack();
    if (asked !== 'forget-all') {
      const before = keptText();
      const held = await (await this.#load())?.do(asked, on, this.#forgotten);
      if (keptText() !== before) this.#hold(held);
      return;
    }
    const { told, forgotten } = forgetAll(this);
    (await this.#loading)?.show();
    this.#hold(forgotten);
    this.#say(told).focus();
  }

  /** Puts back what was there, to the letter where nothing has come since. */
  async #bringBack() {
    const held = this.#forgotten;
    if (!held) return;
    const isSame = keptText() === this.#left;
    const back = isSame ? bringBack(held) : (await this.#load())?.addBack(held);
    if (back) await this.#show();
    this.#say(back ? words.back : notBack).focus();
    if (back) this.#hold(undefined);
  }

  /** Holds what can be brought back, and offers it while there is any. */
  #hold(forgotten: Forgotten | undefined) {
    this.#forgotten = forgotten;
    this.#left = keptText();
    (this.querySelector('.plan-back') as HTMLElement).hidden = !forgotten;
  }

  #say(told: string) {
    const status = this.querySelector('[role=status]') as HTMLElement;
    status.textContent = told;
    return status;
  }

  #load() {
    this.#loading ??= import('./kept-page.ts')
      .then(({ KeptPage }) => KeptPage.of(this))
      .catch(() => {
        this.#loading = undefined;
        this.#say(this.dataset['failed'] ?? '');
        return undefined;
      });
    return this.#loading;
  }
}

customElements.define('kept-list', KeptList);
