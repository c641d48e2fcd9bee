import type { RoleCard } from '../../knowledge/compare/card.ts';
import { html, type Html } from '../html.ts';
import { classed, roleLink, scrolling } from './parts.ts';

/** One question, with what is said of each role. */
export interface Row {
  name: string;
  cells: readonly (Html | string)[];
  /** Whether the roles do not differ in it. */
  same?: boolean;
}

const rowOf = ({ name, cells, same = false }: Row): Html => html`
  <tr${same && html` class="same"`}>
    <th scope="row">${name}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>
`;

/** Roles as the columns of a table, questions as its rows. */
export function sides(name: string, cards: readonly RoleCard[], rows: readonly Row[]): Html {
  const columns = cards.map(
    (card) => html`<th scope="col"${classed(card.tape)}>${roleLink(card)}</th>`,
  );
  const table = html`
    <table class="sides ${cards.length === 2 ? 'two' : 'many'}">
      <thead>
        <tr><td></td>${columns}</tr>
      </thead>
      <tbody>${rows.map(rowOf)}</tbody>
    </table>
  `;
  return scrolling(name, cards.length, table);
}
