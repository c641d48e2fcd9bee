import { ask } from '../../search/ask.ts';
import { readText } from '../../search/reading.ts';
import { loadNames } from './load-names.ts';
import { most, SuggestList, type Suggest } from './suggest-list.ts';

let boxes = 0;

/** Suggests from all names. Throws where they cannot be had. */
async function suggestFromAll(namesAt: string): Promise<Suggest> {
  const names = await loadNames(namesAt);
  return (text) => ask(names, readText(text));
}

/** Suggests from parts of the names where there are any; those are not kept, so that the whole list stands in for them. */
async function suggesting({ names = '', parts }: DOMStringMap): Promise<Suggest> {
  if (parts === undefined) return suggestFromAll(names);
  try {
    const { suggestFromParts } = await import('./names-in-parts.ts');
    return await suggestFromParts(parts, names, most);
  } catch {
    return suggestFromAll(names);
  }
}

/** Loads the names and gives the box of a host its list. Throws where the names cannot be had. */
export async function addSuggestions(host: HTMLElement): Promise<void> {
  const box = host.querySelector('input');
  const status = host.querySelector('[role=status]');
  if (!box || !status) return;
  const suggest = await suggesting(host.dataset);
  host.querySelector('.suggestions-failed')?.toggleAttribute('hidden', true);
  new SuggestList(box, status, suggest, `suggestions-${++boxes}`);
}
