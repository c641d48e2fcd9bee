/** A place to paste an advert. What reads it is loaded once there is one. */
class DecodeAdvert extends HTMLElement {
  connectedCallback() {
    const show = (event: Event) => {
      event.preventDefault();
      import('./show-decoded.ts').then(
        ({ showDecoded }) => showDecoded(this),
        () => {
          (this.querySelector('[role=status]') as HTMLElement).textContent =
            'What reads adverts could not be loaded. Press again.';
        },
      );
    };
    this.addEventListener('submit', show);
  }
}

customElements.define('decode-advert', DecodeAdvert);
