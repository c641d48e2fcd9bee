import { begun } from './begun.ts';

/** Rounds of questions by ear. What asks and plays is loaded at the first press. */
class EarRounds extends HTMLElement {
  connectedCallback() {
    if (!('AudioContext' in window)) return;
    for (const control of this.querySelectorAll<HTMLElement>('[data-plays]'))
      control.hidden = false;
    this.onclick = ({ target, detail }) => {
      const button = (target as Element).closest('button');
      // The second press of a double one is for the button that was there before.
      if (!button || detail > 1) return;
      begun();
      const say = (words: string) =>
        ((this.querySelector('.ear-trouble') as HTMLElement).textContent = words);
      import('./round-play.ts')
        .then((player) => player.pressed(this, button))
        .then(
          () => say(''),
          () => say('The round could not be loaded. Press again.'),
        );
    };
  }
}

if (!customElements.get('ear-rounds')) customElements.define('ear-rounds', EarRounds);
