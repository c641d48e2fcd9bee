import type { ComponentChildren } from 'preact';
import type { RoleCard } from '../../knowledge/compare/card.ts';
import {
  factsOf,
  isListed,
  type FactRow,
  type Often,
  type Said,
} from '../../knowledge/compare/facts.ts';
import { formatFew, formatList } from '../../knowledge/figures/format.ts';
import { inSentence } from '../../words/sentence.ts';
import * as words from '../../words/compare/facts.ts';
import { FactText } from '../fact.tsx';
import { Meter } from '../meter.tsx';
import { List } from '../parts.tsx';
import { Sides, type Row } from './Sides.tsx';

function cell(said: Said): ComponentChildren {
  if (said === undefined) return '–';
  if (typeof said === 'string') return said;
  if (isListed(said)) return said.length > 1 ? <List items={said} /> : (said[0] ?? words.noneKnown);
  if ('often' in said) return <Meter level={said.often} word={said.word} />;
  return <FactText fact={said} noted />;
}

/** Whether what is said is how often something is so. */
const isLevel = (said: Said): said is Often => typeof said === 'object' && 'often' in said;

const rowOf = ({ name, said }: FactRow): Row => ({
  name,
  cells: said.map(cell),
  silent: said.map((one) => one === undefined),
  brief: said.every(isLevel),
});

/** A row that all share, told once as the same. */
const sharedRow = ({ name, said: [one] }: FactRow, count: number): Row => {
  const figure = typeof one === 'object' && 'value' in one;
  return {
    name,
    cells: [cell(one)],
    shared: figure ? words.figureOfAll(count) : words.saidOfAll(count),
  };
};

const named = (rows: readonly FactRow[]) => rows.map(({ name }) => inSentence(name));

/** What is said in the middle of a paragraph. */
function phrase(said: Said): ComponentChildren {
  if (isLevel(said)) return said.word;
  return isListed(said) ? said.join(said[0]?.endsWith('.') ? ' ' : '; ') : cell(said);
}

/** What all of them say alike, in one line that opens. */
const Same = ({ rows, count }: { rows: readonly FactRow[]; count: number }) => (
  <details class="compare-same">
    <summary>{words.sameFor(count, formatList(named(rows)))}</summary>
    {rows.map(({ name, said }) => (
      <p>
        <b>{name}:</b> {phrase(said[0])}
      </p>
    ))}
  </details>
);

interface Props {
  cards: readonly RoleCard[];
  /** Whether an editor tells what the roles are confused over. */
  edited?: boolean;
}

/**
 * The facts in which roles differ, side by side; what takes longer to read and what they share are
 * folded, a line each, but for their pay. What roles are confused over is left out where an editor tells it.
 */
export function FactsCompared({ cards, edited = false }: Props) {
  const { inSight, short, long, same } = factsOf(cards, edited);
  const first = [...inSight.map((row) => sharedRow(row, cards.length)), ...short.map(rowOf)];
  return (
    <>
      {first.length > 0 && <Sides name={words.sideBySide} cards={cards} rows={first} linked />}
      {long.length > 0 && (
        <details class="compare-further">
          <summary>{words.moreThatDiffers(formatFew(named(long), 3))}</summary>
          <Sides name={words.moreDiffers} cards={cards} rows={long.map(rowOf)} />
        </details>
      )}
      {same.length > 0 && <Same rows={same} count={cards.length} />}
    </>
  );
}
