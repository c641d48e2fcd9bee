import { edits } from '../../search/edits.ts';
import type { NameIndex } from '../../search/match.ts';
import { keyOf, tight } from '../../search/normalize.ts';
import { narrows, type Query } from '../../search/query.ts';
import { LinkItems } from '../../views/links.tsx';
import { nodesOf } from '../nodes.ts';

/** A page that may be meant, with the name that is near what was typed. */
interface Near {
  address: string;
  title: string;
  name: string;
}

/** How much of what was typed may be wrong in a name that is offered. */
const mostWrong = 0.4;

/** The names nearest to what was typed, as far as most of it is in them. */
function nearIn(names: NameIndex | undefined, text: string): Near[] {
  const typed = tight(keyOf(text));
  const limit = Math.floor(typed.length * mostWrong);
  return (names?.nearest(text) ?? [])
    .filter(({ name }) => edits(typed, tight(keyOf(name.text)), limit) <= limit)
    .map(({ page: { address, title }, name }) => ({ address, title, name: name.text }));
}

const linkOf = ({ address, title, name }: Near) => ({
  address,
  title: name.toLowerCase() === title.toLowerCase() ? title : `${name}: ${title}`,
});

/** What is offered where nothing was found: filters to take away, near names, and a way to propose a page. */
export function showNothing(part: HTMLElement, query: Query, names: NameIndex | undefined) {
  const toggle = (selector: string, isShown: boolean) =>
    part.querySelector(selector)?.toggleAttribute('hidden', !isShown);
  toggle('.widen', narrows(query));
  toggle('.elsewhere', !narrows(query));
  const links = query.text ? nearIn(names, query.text).map(linkOf) : [];
  part.querySelector('.near ul')?.replaceChildren(nodesOf(LinkItems, { links }));
  toggle('.near', links.length > 0);
  const propose = part.querySelector<HTMLAnchorElement>('.propose');
  if (propose?.dataset['href'])
    propose.href = propose.dataset['href'] + encodeURIComponent(query.text);
}
