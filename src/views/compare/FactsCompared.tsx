import { inSentence } from '../../knowledge/words.ts';
import type { ComponentChildren } from 'preact';
import type { RoleCard } from '../../knowledge/compare/card.ts';
import { confusionsAmong, namesShared } from '../../knowledge/compare/confusion.ts';
import type { Fact } from '../../knowledge/figures/fact.ts';
import { formatList, formatPayUnit } from '../../knowledge/figures/format.ts';
import { bases, companies, howOften, type HowOften } from '../../schema/vocabulary.ts';
import { FactText } from '../fact.tsx';
import { List } from '../parts.tsx';
import { Sides, type Row } from './Sides.tsx';

/** What a card says to a question: words, several of them, a fact with its source, or nothing. */
type Said = string | readonly string[] | Fact | undefined;

/** A question and what a card says to it, beside the others. Where no card says anything it is left out. */
type Question = [name: string, of: (card: RoleCard, cards: readonly RoleCard[]) => Said];

const often = (value: HowOften) => inSentence(howOften[value]);

const questions: readonly Question[] = [
  ['In one line', ({ summary }) => summary],
  ['Pay', ({ pay }) => pay],
  ['Official job class', ({ payClass }) => payClass],
  ['Outlook', ({ outlook }) => outlook],
  ['Openings a year', ({ openings }) => openings],
  ['Time to get there', ({ time }) => time],
  ['Usual ways in', ({ routes }) => routes],
  ['You answer to', ({ answersTo }) => answersTo],
  ['You use', ({ tools }) => tools.slice(0, 6)],
  ['Paid', ({ payUnits }) => formatList(payUnits.map(formatPayUnit), 'or')],
  [
    'Nights and weekends',
    ({ conditions: { nights, weekends } }) => `${howOften[nights]}; weekends: ${often(weekends)}`,
  ],
  [
    'Travel and lifting',
    ({ conditions: { travel, lifting } }) => `Travel: ${often(travel)}; lifting: ${often(lifting)}`,
  ],
  ['Work at height', ({ conditions }) => howOften[conditions.heights]],
  ['Loud sound', ({ conditions }) => howOften[conditions.loud]],
  ['You work', ({ conditions: { company, base } }) => `${companies[company]}. ${bases[base]}`],
];

/** What roles are confused over, where no editor tells it. */
const confused: readonly Question[] = [
  [
    'Often confused with',
    (card, cards) => confusionsAmong(card, cards).map(({ title, why }) => `${title}: ${why}`),
  ],
  ['Names they share', namesShared],
];

const isList = (said: Said): said is readonly string[] => Array.isArray(said);

function cell(said: Said): ComponentChildren {
  if (said === undefined) return '–';
  if (typeof said === 'string') return said;
  if (!isList(said)) return <FactText fact={said} />;
  return said.length > 1 ? <List items={said} /> : (said[0] ?? 'None that we know of');
}

const isSilent = (said: Said) => said === undefined || (isList(said) && said.length === 0);

function rowOf([name, of]: Question, cards: readonly RoleCard[]): Row[] {
  const said = cards.map((card) => of(card, cards));
  if (said.every(isSilent)) return [];
  const same = new Set(said.map((one) => JSON.stringify(one))).size === 1;
  return [{ name, cells: said.map(cell), same }];
}

interface Props {
  cards: readonly RoleCard[];
  /** Whether an editor tells what the roles are confused over. */
  edited?: boolean;
}

/**
 * The facts of roles side by side, with a switch that leaves only the rows in which they differ. What
 * roles are confused over is left out where an editor tells it.
 */
export function FactsCompared({ cards, edited = false }: Props) {
  const asked = edited ? questions : [...questions, ...confused];
  return (
    <>
      <label class="compare-differ">
        <input type="checkbox" /> Only where they differ
      </label>
      <Sides
        name="Side by side"
        cards={cards}
        rows={asked.flatMap((question) => rowOf(question, cards))}
      />
    </>
  );
}
