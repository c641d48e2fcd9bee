import type { RoleCard } from '../../knowledge/compare/card.ts';
import * as words from '../../words/compare/whole.ts';
import { List } from '../parts.tsx';
import { Sides, type Row } from './Sides.tsx';

/** A sign that a role is for you: completes "… if". */
interface Sign {
  role: string;
  if: string;
}

/** What an editor gives as signs of each role. */
const signsRow = (cards: readonly RoleCard[], signs: readonly Sign[]): Row => ({
  name: words.andIf,
  cells: cards.map(({ id }) => (
    <List items={signs.filter(({ role }) => role === id).map((sign) => sign.if)} />
  )),
});

/** The reasons against each role. */
const againstRow = (cards: readonly RoleCard[]): Row => ({
  name: words.reasonsNot,
  cells: cards.map(({ reasonsNot }) => <List items={reasonsNot} />),
});

interface Props {
  cards: readonly RoleCard[];
  signs?: readonly Sign[] | undefined;
}

/** Which role fits you: whom each suits, then an editor's signs, or the reasons against each. */
export const WhichFits = ({ cards, signs }: Props) => (
  <Sides
    name={words.whichFits}
    cards={cards}
    rows={[
      { name: words.suitsYou, cells: cards.map((card) => card.fits) },
      signs ? signsRow(cards, signs) : againstRow(cards),
    ]}
  />
);
