import { copyText } from './copy-text.ts';

/** Shows its button, which copies the words it stands under. Where the browser forbids that, they are selected. */
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
  }
}

customElements.define('copy-words', CopyWords);
