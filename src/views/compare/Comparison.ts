import type { RoleCard } from '../../knowledge/compare/card.ts';
import { compareCards, differenceOf } from '../../knowledge/compare/compare.ts';
import { formatList, inSentence } from '../../knowledge/figures/format.ts';
import type { You } from '../../knowledge/plan/you.ts';
import { html, type Html } from '../html.ts';
import { facts } from './Facts.ts';
import { fits } from './Fits.ts';
import { ways } from './Moves.ts';
import { pay } from './Pay.ts';
import { skills } from './Skills.ts';

const section = (heading: string, content: Html): Html => html`
  <section>
    <h2>${heading}</h2>
    ${content}
  </section>
`;

/** A whole comparison, under the headings that its page has where it is built. */
export function comparison(cards: readonly RoleCard[], you?: You): Html {
  const compared = compareCards(cards);
  const names = formatList(
    cards.map(({ title }, index) => (index === 0 ? title : inSentence(title))),
  );
  return html`
    <h2 class="names" tabindex="-1">${names}</h2>
    <p class="lede">${differenceOf(compared)}</p>
    ${section('Side by side', facts(cards))}
    ${section('Skills', skills(compared, you))}
    ${section('What they earn', pay(cards, `What the official classes earn: ${names}`))}
    ${section('Moving between them', ways(cards))}
    ${section('Which fits you', fits(cards))}
  `;
}
