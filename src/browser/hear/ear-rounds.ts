import { begun } from './begun.ts';

/** Rounds of questions by ear. What asks and plays is loaded at the first press. */
class EarRounds extends HTMLElement {
  connectedCallback() {
    if (!('AudioContext' in window)) return;
    for (const control of this.querySelectorAll<HTMLElement>('[data-plays]'))
      control.hidden = false;
    this.addEventListener('click', ({ target, detail }) => {
      // The second press of a double one is for the button that was there before.
      if (detail > 1) return;
      const button = (target as Element).closest('button');
      if (!button) return;
      begun();
      const trouble = this.querySelector('.ear-trouble');
      const say = (words: string) => trouble && (trouble.textContent = words);
      import('./round-play.ts')
        .then(({ pressed }) => pressed(this, button))
        .then(
          () => say(''),
          () => say('The round could not be loaded. Press once more.'),
        );
    });
  }
}

if (!customElements.get('ear-rounds')) customElements.define('ear-rounds', EarRounds);
