/** Shows its button, which copies the words it stands under; how is loaded before the press is over. */
class CopyWords extends HTMLElement {
  connectedCallback() {
    const [words, bar] = this.children;
    if (!words || !(bar instanceof HTMLElement)) return;
    bar.hidden = false;
    const now = () => import('./copy-now.ts');
    bar.onpointerover = now;
    bar.onclick = ({ target }) => {
      if ((target as Element).closest('button')) void now().then(({ copy }) => copy(words, bar));
    };
  }
}

customElements.define('copy-words', CopyWords);
