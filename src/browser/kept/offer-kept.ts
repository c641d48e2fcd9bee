import { namesKept } from '../../knowledge/kept/shortlist.ts';
import * as words from '../../words/kept/offered.ts';
import { keptNow } from '../profile/change-kept.ts';

/** Has fields in which a role is chosen offer those on the reader’s list before all others. What is chosen stays. */
export function offerKept(selects: Iterable<HTMLSelectElement>): void {
  const ids = namesKept(keptNow()).flatMap((name) => /^roles\/(.+)$/.exec(name)?.[1] ?? []);
  for (const select of selects) {
    const { value } = select;
    select.querySelector('[data-kept]')?.remove();
    const options = [...select.options];
    const kept = ids.flatMap((id) => options.find((one) => one.value === id) ?? []);
    const group = document.createElement('optgroup');
    group.label = words.whatYouKept;
    group.dataset['kept'] = '';
    group.append(...kept.map((one) => one.cloneNode(true)));
    if (kept.length > 0) (select.querySelector('optgroup') ?? options[1])?.before(group);
    select.value = value;
  }
}
