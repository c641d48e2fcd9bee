import { formatDay } from '../../knowledge/figures/format.ts';
import * as words from '../../words/copied.ts';
import { dayHere } from '../day-here.ts';
import { copyText } from './copy-text.ts';

/** Says in a citation that it was read today. */
function sayWhenRead(text: Element): void {
  const day = dayHere(new Date());
  for (const part of text.querySelectorAll<HTMLElement>('[data-read]'))
    part.textContent = (part.dataset['read'] ?? '')
      .replace('{day}', formatDay(day))
      .replace('{iso}', day);
}

/** Copies words, or selects them where the browser forbids that, and says which. */
export async function copy(text: Element, bar: Element): Promise<void> {
  sayWhenRead(text);
  const isCopied = await copyText(text.textContent.trim());
  if (!isCopied) getSelection()?.selectAllChildren(text);
  const status = bar.querySelector('[role=status]');
  if (status) status.textContent = isCopied ? words.copied : words.selected;
}
