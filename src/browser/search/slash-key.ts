import { slashIsOff, turnSlash } from './slash-kept.ts';

/** A box to tick by which the slash key is turned off, for who speaks to the computer. */
class SlashKey extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector('input');
    const status = this.querySelector('[role=status]');
    if (!box || !status) return;
    const show = () => (box.checked = !slashIsOff());
    box.addEventListener('change', () => {
      const kept = turnSlash(box.checked);
      status.textContent = kept ? '' : 'This browser does not keep it.';
      show();
    });
    addEventListener('pageshow', show);
    show();
  }
}

customElements.define('slash-key', SlashKey);
