import { notKept } from '../../words/search/slash-key.ts';

/**
 * A box to tick by which the slash key is turned off, for who speaks to the computer. Under which key
 * that is kept stands on the element, so that no page loads a script that it shares with this one.
 */
class SlashKey extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector('input');
    const status = this.querySelector('[role=status]');
    if (!box || !status) return;
    const hint = document.querySelector('.site-header kbd');
    const show = () => {
      box.checked = !this.#isOff();
      hint?.toggleAttribute('hidden', !box.checked);
    };
    box.addEventListener('change', () => {
      const on = box.checked;
      this.#turn(on);
      show();
      status.textContent = box.checked === on ? '' : notKept;
    });
    addEventListener('pageshow', show);
    show();
  }

  get #kept() {
    return this.dataset['kept'] ?? '';
  }

  #isOff(): boolean {
    try {
      return localStorage.getItem(this.#kept) !== null;
    } catch {
      return false;
    }
  }

  #turn(on: boolean) {
    try {
      if (on) localStorage.removeItem(this.#kept);
      else localStorage.setItem(this.#kept, 'off');
    } catch {
      // What it is then stays, and is shown.
    }
  }
}

customElements.define('slash-key', SlashKey);
