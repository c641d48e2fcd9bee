import { loadNames } from './load-names.ts';
import { SuggestList } from './suggest-list.ts';

let boxes = 0;

/** Loads the names and gives the box of a host its list. Throws where the names cannot be had. */
export async function addSuggestions(host: HTMLElement): Promise<void> {
  const box = host.querySelector('input');
  const status = host.querySelector('[role=status]');
  if (!box || !status) return;
  const names = await loadNames(host.dataset['names'] ?? '');
  host.querySelector('.suggestions-failed')?.toggleAttribute('hidden', true);
  new SuggestList(box, status, names, `suggestions-${++boxes}`);
}
