import { copyText } from './copy-text.ts';

/** Copies words, or selects them where the browser forbids that, and says which. */
export async function copy(words: Element, bar: Element): Promise<void> {
  const isCopied = await copyText(words.textContent.trim());
  if (!isCopied) getSelection()?.selectAllChildren(words);
  const status = bar.querySelector('[role=status]');
  if (status) status.textContent = isCopied ? 'Copied.' : 'Selected: copy it with your keys.';
}
