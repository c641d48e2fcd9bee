import { copyText } from './copy-text.ts';

/** Copies words, or selects them where the browser forbids that, and says which. */
export async function copy(words: Element, bar: Element): Promise<void> {
  const isCopied = await copyText(words.textContent.trim());
  if (!isCopied) getSelection()?.selectAllChildren(words);
  const status = bar.querySelector('[role=status]');
  if (status) status.textContent = isCopied ? 'Copied.' : 'Selected: copy it with your keys.';
}

/** Opens the fold around words where the address names what is in it: older browsers do not. */
export function openNamed(host: Element): void {
  const fold = host.closest('details');
  const named = fold?.querySelector(`#${CSS.escape(location.hash.slice(1))}`);
  if (!fold || !named || fold.open) return;
  fold.open = true;
  named.scrollIntoView();
}
