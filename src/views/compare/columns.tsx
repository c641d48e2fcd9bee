import type { ComponentChildren } from 'preact';
import type { RoleCard } from '../../knowledge/compare/card.ts';
import { looksOf, type Look } from '../../knowledge/compare/looks.ts';
import * as words from '../../words/compare/skills.ts';
import { RoleLink } from '../links.tsx';
import { Shape } from '../path/Shape.tsx';

/** The classes of a column's color. */
export const colorOf = ({ tape, tone }: Look): string => [tape, `tone${tone}`].join(' ');

/**
 * The columns, from 2, beside which the first says nothing either: where no more than these two have room,
 * it goes. None where two columns are all.
 */
export const silentBeside = ([first, ...others]: readonly boolean[]): number[] =>
  first && others.length > 1 ? others.flatMap((silent, index) => (silent ? [index + 2] : [])) : [];

interface TableProps {
  name: string;
  columns: number;
  /** Whether its rows are levels, each of one line, rather than words. */
  levels?: boolean;
  children: ComponentChildren;
}

/** A table with a column a role: two face each other, and four or more do not fit a small tablet. */
export const ComparedTable = ({ name, columns, levels = false, children }: TableProps) => (
  <table
    class={`compare-table ${levels ? 'compare-levels' : 'compare-sides'} columns${columns} ${
      columns === 2 ? 'compare-two' : columns === 3 ? 'compare-many' : 'compare-many compare-most'
    }`}
    aria-label={name}
  >
    {children}
  </table>
);

interface Props {
  cards: readonly RoleCard[];
  /** Whether their names lead to their pages. */
  linked?: boolean;
  /** Whether the reader stands beside them. */
  you?: boolean;
}

/** The heads of the columns, which stay in sight while the rows are read. */
export function Heads({ cards, linked = false, you = false }: Props) {
  const looks = looksOf(cards);
  return (
    <thead>
      <tr>
        <td />
        {cards.map((card, index) => {
          const look = looks[index];
          return (
            <th scope="col" class={look && colorOf(look)}>
              {look && <Shape look={look} />}
              {linked ? <RoleLink {...card} /> : card.title}
            </th>
          );
        })}
        {you && (
          <th scope="col" class="compare-you">
            {words.you}
          </th>
        )}
      </tr>
    </thead>
  );
}
