import type { RoleCard } from '../../knowledge/compare/card.ts';
import { grouped } from '../../knowledge/grouped.ts';
import * as words from '../../words/compare/whole.ts';
import { FactLine } from '../fact-line.tsx';
import { FactText } from '../fact.tsx';

interface Props {
  cards: readonly RoleCard[];
}

/** What is published of Britain: a rate of each job, then the class they are counted in; nothing where there is neither. */
export function PaidInBritain({ cards }: Props) {
  if (cards.every(({ inBritain }) => inBritain === undefined)) return null;
  const classes = grouped(cards, ({ inBritain }) => JSON.stringify(inBritain?.ofClass));
  return (
    <details class="compare-pay">
      <summary>{words.paidInBritain}</summary>
      {cards.map(({ title, inBritain }) => (
        <p class="small measure">
          <strong>{title}:</strong>{' '}
          {inBritain?.rate ? <FactLine fact={inBritain.rate} /> : words.noRateThere}
        </p>
      ))}
      {[...classes.values()].map((filed) => {
        const ofClass = filed[0]?.inBritain?.ofClass;
        return (
          ofClass && (
            <p class="small measure">
              <strong>{filed.map((card) => card.title).join(', ')}:</strong>{' '}
              <FactText fact={ofClass} noted />
            </p>
          )
        );
      })}
    </details>
  );
}
