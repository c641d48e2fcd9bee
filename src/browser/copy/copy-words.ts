/** Shows its button, which copies the words it stands under; how is loaded before the press is over. */
class CopyWords extends HTMLElement {
  connectedCallback() {
    const [words, bar] = this.children as unknown as [Element, HTMLElement];
    const now = () => import('./copy-now.ts');
    bar.hidden = false;
    bar.onpointerover = now;
    bar.onclick = () => void now().then(({ copy }) => copy(words, bar));
  }
}

customElements.define('copy-words', CopyWords);
