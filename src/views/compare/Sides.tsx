import type { ComponentChildren } from 'preact';
import type { RoleCard } from '../../knowledge/compare/card.ts';
import { RoleLink } from '../links.tsx';
import { Wide } from './Wide.tsx';

/** One question, with what is said of each role. */
export interface Row {
  name: string;
  cells: readonly ComponentChildren[];
  /** Whether the roles do not differ in it. */
  same?: boolean;
}

const Line = ({ name, cells, same = false }: Row) => (
  <tr class={same ? 'compare-same' : undefined}>
    <th scope="row">{name}</th>
    {cells.map((cell) => (
      <td>{cell}</td>
    ))}
  </tr>
);

interface Props {
  name: string;
  cards: readonly RoleCard[];
  rows: readonly Row[];
}

/** Roles as the columns of a table, questions as its rows. */
export const Sides = ({ name, cards, rows }: Props) => (
  <Wide name={name} columns={cards.length}>
    <table class={`compare-sides ${cards.length === 2 ? 'compare-two' : 'compare-many'}`}>
      <thead>
        <tr>
          <td />
          {cards.map(({ id, title, tape }) => (
            <th scope="col" class={tape}>
              <RoleLink id={id} title={title} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line {...row} />
        ))}
      </tbody>
    </table>
  </Wide>
);
