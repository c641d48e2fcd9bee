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
    this.onclick =
      this.oninput =
      this.onchange =
        ({ type, target }: Event) => {
          const control = (target as Element).closest<HTMLElement>('button, input');
          if (!control) return;
          if (type === 'click') begun();
          import('./player.ts').then(
            (player) => player.used(this, control, type),
            () => {
              const status = controls.lastElementChild as HTMLElement;
              status.textContent = 'The sound could not be loaded. Press again.';
              status.classList.remove('hidden');
            },
          );
        };
  }
}

if (!customElements.get('hear-it')) customElements.define('hear-it', HearIt);
