import { isOnList } from '../../knowledge/kept/on-list.ts';
import { seenOf } from '../../knowledge/kept/shortlist.ts';
import { isNews } from '../../knowledge/kept/since.ts';
import { href } from '../../site/href.ts';
import * as words from '../../words/kept/button.ts';
import { keptNow } from '../profile/change-kept.ts';
import { loadKept } from '../profile/profile-store.ts';
import { watchProfile } from '../profile/profile-kept.ts';
import { turnKept } from './turn-kept.ts';

const watched = new WeakSet<HTMLElement>();

/** Shows on its button, from now on, whether the thing of a page is on the reader's list; the link beside it leads there, and says where something has changed since. */
export function showKept(host: HTMLElement): void {
  const [button, link] = host.children as unknown as [HTMLElement, HTMLAnchorElement];
  const { name = '', seen = '' } = host.dataset;
  const isKept = isOnList(loadKept(), name);
  const isChanged = isKept && isNews(seen, seenOf(keptNow(), name));
  button.ariaPressed = String(isKept);
  link.hidden = !isKept;
  link.textContent = isChanged ? words.changedSince : words.allKept;
  link.href = href(isChanged ? '/kept/#since' : '/kept/');
  if (watched.has(host)) return;
  watched.add(host);
  watchProfile(() => showKept(host));
}

/** Puts the thing of a page on the reader's list, or takes it off, and says where that cannot be. */
export function turn(host: HTMLElement): void {
  const { name = '', seen = '' } = host.dataset;
  const [, , status] = host.children as unknown as [Element, Element, Element];
  status.textContent = turnKept(name, seen);
  showKept(host);
}
