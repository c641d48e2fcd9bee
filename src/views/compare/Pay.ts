import type { RoleCard } from '../../knowledge/compare/card.ts';
import { payChart, type PayBar } from '../charts/pay-chart.ts';
import { factText } from '../fact.ts';
import { html, type Html } from '../html.ts';

const barOf = ({ title, tape, payRange }: RoleCard): PayBar[] =>
  payRange ? [{ ...payRange, label: title, tape }] : [];

/** A role whose class publishes no range is named with what is known instead. */
const beside = ({ title, payRange, pay }: RoleCard): Html | false =>
  !payRange && html`<p><strong>${title}:</strong> ${factText(pay)}</p>`;

/** What the classes of roles earn, on one axis for each currency. */
export function pay(cards: readonly RoleCard[], title: string): Html {
  const bars = cards.flatMap(barOf);
  const currencies = [...new Set(bars.map(({ currency }) => currency))];
  const charts = currencies.map((one) =>
    payChart(
      bars.filter(({ currency }) => currency === one),
      currencies.length > 1 ? `${title} (${one})` : title,
    ),
  );
  return html`
    ${charts}
    <p class="small measure">
      Each range is that of the official class the role is filed under, not of the role alone.
    </p>
    ${cards.map(beside)}
  `;
}
