import { isOnList, withoutThing, withThings } from '../../knowledge/kept/shortlist.ts';
import { changeKept, keepsOther, keptNow } from '../profile/change-kept.ts';
import { watchProfile } from '../profile/profile-store.ts';

/** Puts the thing of a page on the reader's list, or takes it off; the link beside it leads to the list. */
class KeepThis extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => this.#turn());
    watchProfile(() => this.#show());
    this.#show();
  }

  get #name() {
    return this.dataset['name'] ?? '';
  }

  #turn() {
    const seen = { [this.#name]: this.dataset['seen'] ?? '' };
    const isDone = changeKept((kept) =>
      isOnList(kept, this.#name) ? withoutThing(kept, this.#name) : withThings(kept, seen),
    );
    this.#show();
    if (isDone) return;
    this.#say(
      keepsOther()
        ? 'What this browser kept is not understood. See your plan.'
        : 'This browser keeps nothing.',
    );
  }

  #show() {
    const isKept = isOnList(keptNow(), this.#name);
    this.querySelector('button')?.setAttribute('aria-pressed', String(isKept));
    this.querySelector('a')?.toggleAttribute('hidden', !isKept);
    this.#say('');
  }

  #say(words: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('keep-this', KeepThis);
