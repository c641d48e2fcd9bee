/** Rounds of questions by ear. What asks and plays is loaded at the first press. */
class EarRounds extends HTMLElement {
  connectedCallback() {
    if (!('AudioContext' in window)) return;
    for (const control of this.querySelectorAll<HTMLElement>('[data-plays]'))
      control.hidden = false;
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (button) void import('./round-play.ts').then(({ pressed }) => pressed(this, button));
    });
  }
}

if (!customElements.get('ear-rounds')) customElements.define('ear-rounds', EarRounds);
