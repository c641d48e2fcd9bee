/** Shows its button, which copies the words it stands under; how is loaded at the press. */
class CopyWords extends HTMLElement {
  connectedCallback() {
    const [words, bar] = this.children as unknown as [Element, HTMLElement];
    bar.hidden = false;
    bar.onclick = () => void import('./copy-now.ts').then(({ copy }) => copy(words, bar));
  }
}

customElements.define('copy-words', CopyWords);
