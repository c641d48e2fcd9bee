import type { Near } from '../../search/near.ts';
import { narrows, type Query } from '../../search/query.ts';
import { LinkItems } from '../../views/links.tsx';
import { nodesOf } from '../nodes.ts';

const linkOf = ({ address, title, name }: Near) => ({
  address,
  title: name.toLowerCase() === title.toLowerCase() ? title : `${name}: ${title}`,
});

/** What is offered where nothing was found: filters to take away, near names, and a way to propose a page. */
export function showNothing(part: HTMLElement, query: Query, near: readonly Near[]) {
  const toggle = (selector: string, isShown: boolean) =>
    part.querySelector(selector)?.toggleAttribute('hidden', !isShown);
  toggle('.widen', narrows(query));
  toggle('.elsewhere', !narrows(query));
  const links = near.map(linkOf);
  part.querySelector('.near ul')?.replaceChildren(nodesOf(LinkItems, { links }));
  toggle('.near', links.length > 0);
  const propose = part.querySelector<HTMLAnchorElement>('.propose');
  if (propose?.dataset['href'])
    propose.href = propose.dataset['href'] + encodeURIComponent(query.text);
}
