import type { Version } from '../../schema/sounds.ts';

/** Plays a sound without what it is about and with it. What plays, and how, is loaded at the first press. */
class HearIt extends HTMLElement {
  connectedCallback() {
    const controls = this.querySelector<HTMLElement>('[hidden]');
    if (!controls || !('AudioContext' in window)) return;
    controls.hidden = false;
    const player = () => import('./player.ts');
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-version]');
      if (button)
        void player().then(
          ({ press }) => press(this, button.dataset['version'] as Version),
          () => this.#lost(),
        );
    });
    this.addEventListener('input', () => this.#say());
    // Each value is a sound to be made: only where the slider comes to rest.
    this.addEventListener('change', () => void player().then(({ turn }) => turn(this)));
  }

  /** Says that what plays could not be had. */
  #lost() {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = 'The sound could not be loaded. Press once more.';
  }

  /** Says the value of the slider. */
  #say() {
    const input = this.querySelector('input');
    const output = this.querySelector('output');
    if (input && output)
      output.textContent = `${input.value.replace('-', '−')} ${input.dataset['unit']}`;
  }
}

if (!customElements.get('hear-it')) customElements.define('hear-it', HearIt);
