import type { ComponentChildren } from 'preact';
import type { RoleCard } from '../../knowledge/compare/card.ts';
import { looksOf } from '../../knowledge/compare/looks.ts';
import { colorOf, ComparedTable, Heads, silentBeside } from './columns.tsx';

/** One question, with what is said of each role. */
export interface Row {
  name: string;
  cells: readonly ComponentChildren[];
  /** Whether nothing is said in each cell. */
  silent?: readonly boolean[];
  /** Whether each cell is a level, so that the row needs one line. */
  brief?: boolean | undefined;
  /** Where one cell stands for all roles: that it does, in words. */
  shared?: string | undefined;
}

interface Props {
  name: string;
  cards: readonly RoleCard[];
  rows: readonly Row[];
  /** Whether the names of the roles lead to their pages. */
  linked?: boolean;
}

/** Roles as the columns of a table, questions as its rows. */
export function Sides({ name, cards, rows, linked = false }: Props) {
  const looks = looksOf(cards);
  return (
    <ComparedTable name={name} columns={cards.length}>
      <Heads cards={cards} linked={linked} />
      <tbody>
        {rows.map(({ name: question, cells, silent = [], brief, shared }) => (
          <tr
            class={
              brief
                ? 'compare-brief'
                : silentBeside(silent)
                    .map((at) => `none-in${at}`)
                    .join(' ') || undefined
            }
          >
            <th scope="row">{question}</th>
            {shared === undefined ? (
              cells.map((cell, index) => {
                const look = looks[index];
                return <td class={brief && look ? colorOf(look) : undefined}>{cell}</td>;
              })
            ) : (
              <td colspan={cards.length}>
                {cells} <span class="small">{shared}</span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </ComparedTable>
  );
}
