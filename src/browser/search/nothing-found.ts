import type { Found, Near } from '../../search/find.ts';
import type { NameIndex } from '../../search/match.ts';
import { narrows, type Query } from '../../search/query.ts';
import { LinkItems } from '../../views/links.tsx';
import { nodesOf } from '../nodes.ts';

/** The names nearest to what was typed, however far that is. */
const nearIn = (names: NameIndex | undefined, text: string): Near[] =>
  (names?.nearest(text) ?? []).map(({ page: { address, title }, name }) => ({
    address,
    title,
    name: name.text,
  }));

const linkOf = ({ address, title, name }: Near) => ({
  address,
  title: name.toLowerCase() === title.toLowerCase() ? title : `${name}: ${title}`,
});

/** What is offered where nothing was found: filters to take away, near names, and a way to propose a page. */
export function showNothing(
  part: HTMLElement,
  { near }: Found,
  query: Query,
  names: NameIndex | undefined,
) {
  const widen = part.querySelector<HTMLElement>('.widen');
  if (widen) widen.hidden = !narrows(query);
  const links = query.text ? (near ?? nearIn(names, query.text)).map(linkOf) : [];
  part.querySelector('.near ul')?.replaceChildren(nodesOf(LinkItems, { links }));
  const nearest = part.querySelector<HTMLElement>('.near');
  if (nearest) nearest.hidden = links.length === 0;
  const propose = part.querySelector<HTMLAnchorElement>('.propose');
  if (propose?.dataset['href'])
    propose.href = propose.dataset['href'] + encodeURIComponent(query.text);
}
