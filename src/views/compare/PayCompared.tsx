import type { RoleCard } from '../../knowledge/compare/card.ts';
import { looksOf } from '../../knowledge/compare/looks.ts';
import { formatList } from '../../knowledge/figures/format.ts';
import { grouped } from '../../knowledge/grouped.ts';
import * as words from '../../words/compare/whole.ts';
import { PayChart, type PayBar } from '../charts/PayChart.tsx';
import { FactText } from '../fact.tsx';
import { colorOf } from './columns.tsx';
import { PaidInBritain } from './PaidInBritain.tsx';

/** The bars of roles, one for all who are filed under the same class. */
function barsOf(cards: readonly RoleCard[]): PayBar[] {
  const looks = looksOf(cards);
  return cards.flatMap(({ title, payRange }, index) => {
    const look = looks[index];
    return payRange ? [{ ...payRange, label: title, tape: look && colorOf(look) }] : [];
  });
}

interface Props {
  cards: readonly RoleCard[];
  title: string;
}

/** What the official classes earn that roles are counted in, folded; nothing where all are counted in one. */
function ClassesCompared({ cards, title }: Props) {
  const classes = grouped(cards, ({ payClass }) => JSON.stringify(payClass));
  if (classes.size === 1) return null;
  const bars = barsOf(cards);
  const places = [...new Set(cards.flatMap(({ payIn }) => payIn ?? []))];
  const currencies = [...new Set(bars.map(({ currency }) => currency))];
  return (
    <details class="compare-pay">
      <summary>{words.classesCountedWith(formatList(places))}</summary>
      {currencies.map((one) => (
        <PayChart
          bars={bars.filter(({ currency }) => currency === one)}
          title={currencies.length > 1 ? `${title} (${one})` : title}
        />
      ))}
      {[...classes.values()].map((filed) => (
        <p class="small measure">
          <strong>{filed.map((card) => card.title).join(', ')}:</strong>{' '}
          {filed[0] && <FactText fact={filed[0].payClass} noted />}
        </p>
      ))}
    </details>
  );
}

/** What roles earn beside their own pay: their official classes, and what is published of Britain. */
export function PayCompared(props: Props) {
  const parts = [ClassesCompared(props), PaidInBritain(props)].filter((part) => part !== null);
  return parts.length > 0 ? <>{parts}</> : null;
}
