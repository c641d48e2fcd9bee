import type { ComponentChildren } from 'preact';
import type { RoleCard } from '../../knowledge/compare/card.ts';
import type { SkillAnswer, SkillRow } from '../../knowledge/compare/compare.ts';
import { looksOf } from '../../knowledge/compare/looks.ts';
import { levelIn, type Levels } from '../../knowledge/plan/levels.ts';
import { gapInWords } from '../../knowledge/plan/gap-words.ts';
import { inSentence } from '../../words/sentence.ts';
import { addressOf } from '../../schema/address.ts';
import { href } from '../../site/href.ts';
import * as words from '../../words/compare/skills.ts';
import { filled } from '../../words/filled.ts';
import { Meter } from '../meter.tsx';
import { Shape } from '../path/Shape.tsx';
import { colorOf, ComparedTable, Heads, silentBeside } from './columns.tsx';

/** Rows under a heading of their own. */
export interface Group {
  title?: string;
  rows: readonly SkillRow[];
  /** The column of the role, from 1, that needs what it holds more than all others. */
  column?: number;
}

/** The columns: the roles, and the reader once skills are marked. */
interface Columns {
  cards: readonly RoleCard[];
  /** The levels the reader has marked. */
  you: Levels | undefined;
}

/** The gap from what the reader has to what each role asks, once where it is the same for all who ask. */
function gaps({ id, levels }: SkillRow, cards: readonly RoleCard[], you: Levels): string {
  const asking = cards.flatMap(({ title }, index) => {
    const asked = levels[index];
    return asked ? [{ title, words: gapInWords(levelIn(you, id), asked) }] : [];
  });
  const words = new Set(asking.map((one) => one.words));
  return words.size === 1
    ? [...words].join('')
    : asking.map((one) => `${one.title}: ${one.words}`).join('; ');
}

/** A level, or what stands where a role has none: a dash, which is told in words to those who listen. */
function levelCell(level: number, answer: SkillAnswer | undefined): ComponentChildren {
  if (level > 0) return <Meter level={level} />;
  if (answer === 'waived') return <span class="small">{words.doneWithout}</span>;
  return (
    <>
      –<span class="hidden"> {words.notListed}</span>
    </>
  );
}

/** Why a role has its level; nothing where it does not list the skill. */
function reason(answer: SkillAnswer | undefined, why: string | undefined): string | undefined {
  return why ?? (answer === 'field' ? words.everybodyHasIt : undefined);
}

function Why({
  row: { id, title, answers, why },
  cards,
}: {
  row: SkillRow;
  cards: readonly RoleCard[];
}) {
  const looks = looksOf(cards);
  return (
    <div class="compare-why small">
      {cards.map((card, index) => {
        const [look, said] = [looks[index], reason(answers[index], why[index])];
        return (
          said && (
            <p>
              {look && <Shape look={look} />}
              <span class="hidden">{card.title}: </span>
              {said}{' '}
            </p>
          )
        );
      })}
      <a href={href(addressOf('skills', id))}>
        {filled(words.moreOn, {
          onSkill: <span class="hidden">{words.onSkill(inSentence(title))}</span>,
        })}
      </a>
    </div>
  );
}

/** Whether each role says nothing of a skill. */
const silences = ({ answers }: SkillRow) => answers.map((answer) => answer === 'unlisted');

/** Whether each of so many roles says nothing in all rows of a block. */
function blockSilences({ rows }: Group, roles: number): boolean[] {
  const all = rows.map(silences);
  return Array.from({ length: roles }, (_, index) => all.every((row) => row[index]));
}

const Line = ({ row, cards, you }: Columns & { row: SkillRow }) => {
  const looks = looksOf(cards);
  return (
    <tr
      class={
        silentBeside(silences(row))
          .map((at) => `none-in${at}`)
          .join(' ') || undefined
      }
    >
      {/* A fold is a group, and a group gives no name to the head it stands in. */}
      <th scope="row" aria-label={row.title}>
        <details>
          <summary>{row.title}</summary>
          <Why row={row} cards={cards} />
        </details>
      </th>
      {row.levels.map((level, index) => {
        const look = looks[index];
        return <td class={look && colorOf(look)}>{levelCell(level, row.answers[index])}</td>;
      })}
      {you && (
        <td class="compare-you">
          <Meter level={levelIn(you, row.id)} none={words.notMarked} />
          <p class="small">{gaps(row, cards, you)}</p>
        </td>
      )}
    </tr>
  );
};

interface Props extends Columns {
  name: string;
  groups: readonly Group[];
}

/** Skills as rows of 32 px or little more, roles as columns; each row opens to say why. */
export const SkillRows = ({ name, groups, ...columns }: Props) => {
  const { cards, you } = columns;
  const width = cards.length + (you ? 1 : 0);
  // Of three or more, not all may have room: a block goes with its column.
  const hides = cards.length > 2;
  return (
    <ComparedTable name={name} columns={width} levels>
      <Heads cards={cards} you={Boolean(you)} />
      {groups.map((group) => (
        <tbody
          class={
            group.column
              ? hides
                ? `compare-more most-in${group.column}`
                : 'compare-more'
              : silentBeside(blockSilences(group, cards.length))
                  .map((at) => `none-in${at}`)
                  .join(' ') || undefined
          }
        >
          {group.title !== undefined && (
            <tr>
              <th scope="rowgroup" colspan={width + 1}>
                <span class="label">{group.title}</span>
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <Line row={row} {...columns} />
          ))}
        </tbody>
      ))}
    </ComparedTable>
  );
};
