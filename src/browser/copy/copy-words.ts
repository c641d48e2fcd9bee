import { copyText } from './copy-text.ts';

/**
 * Shows its button, which copies the words it stands under. Where the browser forbids that, they are
 * selected. A fold around them opens where the address names what is in it: older browsers do not.
 */
class CopyWords extends HTMLElement {
  connectedCallback() {
    const [words, bar] = this.children;
    if (!words || !(bar instanceof HTMLElement)) return;
    bar.hidden = false;
    const status = bar.querySelector('[role=status]');
    const copy = async () => {
      const isCopied = await copyText(words.textContent.trim());
      if (!isCopied) getSelection()?.selectAllChildren(words);
      if (status) status.textContent = isCopied ? 'Copied.' : 'Selected: copy it with your keys.';
    };
    bar.querySelector('button')?.addEventListener('click', () => void copy());
    this.#openNamed();
    addEventListener('hashchange', () => this.#openNamed());
  }

  #openNamed() {
    const fold = this.closest('details');
    const named = location.hash && fold?.querySelector(location.hash);
    if (!fold || !named || fold.open) return;
    fold.open = true;
    named.scrollIntoView();
  }
}

customElements.define('copy-words', CopyWords);
