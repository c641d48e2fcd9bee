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
      if (button) void import('./round-play.ts').then(({ pressed }) => pressed(this, button));
    });
  }
}

if (!customElements.get('ear-rounds')) customElements.define('ear-rounds', EarRounds);
