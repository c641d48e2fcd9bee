import type { RoleCard } from '../../knowledge/compare/card.ts';
import { looksOf } from '../../knowledge/compare/looks.ts';
import { inSentence } from '../../words/sentence.ts';
import * as words from '../../words/compare/whole.ts';
import { Shape } from '../path/Shape.tsx';

interface Props {
  cards: readonly RoleCard[];
  /** How many columns the tables have: the roles, and the reader where skills are marked. */
  columns: number;
}

/**
 * Which role stands beside the first where there is no room for all. It works by itself: what is checked
 * is what the tables after it show.
 */
export function Switch({ cards, columns }: Props) {
  const looks = looksOf(cards);
  const [first, ...others] = cards;
  return (
    <fieldset class={columns > 3 ? 'compare-switch compare-most' : 'compare-switch'}>
      <legend>{words.beside(inSentence(first?.title ?? ''))}</legend>
      {others.map(({ id, title }, index) => {
        const look = looks[index + 1];
        return (
          <label>
            <input
              type="radio"
              name="beside"
              value={index + 2}
              checked={index === 0}
              data-role={id}
            />
            {look && <Shape look={look} />}
            {title}
          </label>
        );
      })}
    </fieldset>
  );
}
