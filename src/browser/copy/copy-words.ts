/** Shows its button, which copies the words it stands under; how is loaded when it is wanted. */
class CopyWords extends HTMLElement {
  connectedCallback() {
    const [words, bar] = this.children;
    if (!words || !(bar instanceof HTMLElement)) return;
    bar.hidden = false;
    const now = () => import('./copy-now.ts');
    // Loaded before the press is over: some browsers let only the press itself copy.
    for (const type of ['pointerover', 'focusin']) bar.addEventListener(type, now);
    bar.onclick = ({ target }) => {
      if ((target as Element).closest('button')) void now().then(({ copy }) => copy(words, bar));
    };
    const open = () => {
      if (location.hash) void now().then(({ openNamed }) => openNamed(this));
    };
    open();
    addEventListener('hashchange', open);
  }
}

customElements.define('copy-words', CopyWords);
