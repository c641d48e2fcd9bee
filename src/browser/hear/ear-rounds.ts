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
      if (!button.dataset['answer']) begun();
      const say = (words = 'Not loaded yet. Press again.') =>
        ((this.querySelector('.ear-trouble') as HTMLElement).textContent = words);
      const late = setTimeout(say, 2000);
      import('./round-play.ts')
        .then((player) => player.pressed(this, button))
        .then(
          () => say(''),
          () => say(),
        )
        .finally(() => clearTimeout(late));
    };
  }
}

customElements.define('ear-rounds', EarRounds);
