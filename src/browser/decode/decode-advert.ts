import { readerNotLoaded } from '../../words/decode/not-loaded.ts';

/** A place to paste an advert. What reads it is loaded once there is one. */
class DecodeAdvert extends HTMLElement {
  connectedCallback() {
    const show = (event: Event) => {
      event.preventDefault();
      import('./show-decoded.ts').then(
        ({ showDecoded }) => showDecoded(this),
        () => {
          (this.querySelector('[role=status]') as HTMLElement).textContent = readerNotLoaded;
        },
      );
    };
    this.addEventListener('submit', show);
    // The page was loaded again with it.
    const text = (history.state as { advert?: string } | null)?.advert;
    if (text) (this.querySelector('textarea') as HTMLTextAreaElement).value = text;
  }
}

customElements.define('decode-advert', DecodeAdvert);
