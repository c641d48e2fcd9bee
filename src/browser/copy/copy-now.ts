import * as words from '../../words/copied.ts';
import { copyText } from './copy-text.ts';

/** Copies words, or selects them where the browser forbids that, and says which. */
export async function copy(text: Element, bar: Element): Promise<void> {
  const isCopied = await copyText(text.textContent.trim());
  if (!isCopied) getSelection()?.selectAllChildren(text);
  const status = bar.querySelector('[role=status]');
  if (status) status.textContent = isCopied ? words.copied : words.selected;
}
