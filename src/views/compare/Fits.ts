import type { RoleCard } from '../../knowledge/compare/card.ts';
import { tradeOffs } from '../../knowledge/compare/trade-offs.ts';
import type { Html } from '../html.ts';
import { list } from './parts.ts';
import { sides, type Row } from './Sides.ts';

/** A sign that a role is for you: completes "… if". */
interface Sign {
  role: string;
  if: string;
}

/** What an editor gives as signs of each role. */
const signsRow = (cards: readonly RoleCard[], signs: readonly Sign[]): Row => ({
  name: 'And if',
  cells: cards.map(({ id }) =>
    list(signs.filter(({ role }) => role === id).map((sign) => sign.if)),
  ),
});

/** How the roles differ on an ordinary Tuesday, and the reasons against each. */
const ownRows = (cards: readonly RoleCard[]): Row[] => [
  ...tradeOffs(cards).map(({ name, tuesdays }) => ({ name, cells: tuesdays })),
  { name: 'Reasons not to', cells: cards.map(({ reasonsNot }) => list(reasonsNot)) },
];

/** Which role fits you: whom each suits, then an editor's signs, or what the roles themselves tell. */
export const fits = (cards: readonly RoleCard[], signs?: readonly Sign[]): Html =>
  sides('Which fits you', cards, [
    { name: 'It suits you if', cells: cards.map((card) => card.fits) },
    ...(signs ? [signsRow(cards, signs)] : ownRows(cards)),
  ]);
