import type { RoleCard } from '../../knowledge/compare/card.ts';
import { href } from '../../site/href.ts';
import { html, type Html } from '../html.ts';

/** A class attribute, where there is a class. */
export const classed = (name: string | undefined): Html | false =>
  name !== undefined && html` class="${name}"`;

/** The title of a role, leading to its page. */
export const roleLink = ({ id, title }: RoleCard): Html =>
  html`<a href="${href(`/roles/${id}/`)}">${title}</a>`;

export const list = (items: readonly (string | Html)[]): Html =>
  html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

/** More than two columns are wider than a phone: their table scrolls in a named region. */
export const scrolling = (name: string, columns: number, table: Html): Html =>
  columns > 2
    ? html`<div class="scroll" tabindex="0" role="region" aria-label="${name}">${table}</div>`
    : table;
