import { begun } from './begun.ts';

/** Plays a sound without what it is about and with it. What plays, and how, is loaded at the first press. */
class HearIt extends HTMLElement {
  connectedCallback() {
    const controls = this.querySelector<HTMLElement>('[hidden]');
    if (!controls || !window.AudioContext) return;
    controls.hidden = false;
    // Not every browser opens what folds over the place that the address names.
    const over = this.closest('details');
    if (over?.querySelector(':target')) over.open = true;
    const wait = () => {
      const status = controls.lastElementChild as HTMLElement;
      status.textContent = 'Not loaded yet. Press again.';
      status.classList.remove('hidden');
    };
    this.onclick =
      this.oninput =
      this.onchange =
        (event: Event) => {
          if ((event.target as Element).closest('button')) begun();
          const late = setTimeout(wait, 2000);
          import('./player.ts')
            .then((player) => player.used(this, event), wait)
            .finally(() => clearTimeout(late));
        };
  }
}

customElements.define('hear-it', HearIt);
