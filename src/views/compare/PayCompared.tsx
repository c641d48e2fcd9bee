import type { RoleCard } from '../../knowledge/compare/card.ts';
import { PayChart, type PayBar } from '../charts/PayChart.tsx';
import { FactText } from '../fact.tsx';

const barOf = ({ title, tape, payRange }: RoleCard): PayBar[] =>
  payRange ? [{ ...payRange, label: title, tape }] : [];

interface Props {
  cards: readonly RoleCard[];
  title: string;
}

/**
 * What roles are paid, then what the classes that fit them earn, on one axis for each currency.
 */
export function PayCompared({ cards, title }: Props) {
  const bars = cards.flatMap(barOf);
  const currencies = [...new Set(bars.map(({ currency }) => currency))];
  return (
    <>
      {cards.map((card) => (
        <p>
          <strong>{card.title}:</strong> <FactText fact={card.pay} />
        </p>
      ))}
      {currencies.map((one) => (
        <PayChart
          bars={bars.filter(({ currency }) => currency === one)}
          title={currencies.length > 1 ? `${title} (${one})` : title}
        />
      ))}
      <p class="small measure">
        {bars.length > 0
          ? 'Each range is that of the official class the role is filed under, not of the role alone.'
          : 'No official class fits these roles well enough to draw what it earns.'}
      </p>
    </>
  );
}
