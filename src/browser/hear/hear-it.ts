import { begun } from './begun.ts';

/** Plays a sound without what it is about and with it. What plays, and how, is loaded at the first press. */
class HearIt extends HTMLElement {
  connectedCallback() {
    const controls = this.querySelector<HTMLElement>('[hidden]');
    if (!controls || !('AudioContext' in window)) return;
    controls.hidden = false;
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
              const status = this.querySelector('.hear-status') as HTMLElement;
              status.textContent = 'The sound could not be loaded. Press once more.';
              status.classList.remove('hidden');
            },
          );
        };
  }
}

if (!customElements.get('hear-it')) customElements.define('hear-it', HearIt);
