import type { VNode } from 'preact';
import type { RoleCard } from '../../knowledge/compare/card.ts';
import {
  isAsked,
  type Comparison,
  type SkillAnswer,
  type SkillRow,
} from '../../knowledge/compare/compare.ts';
import { inSentence } from '../../knowledge/words.ts';
import { levelIn, type Levels } from '../../knowledge/plan/levels.ts';
import { gapInWords } from '../../knowledge/plan/you.ts';
import { href } from '../../site/href.ts';
import { SkillLink } from '../links.tsx';
import { Meter } from '../meter.tsx';
import { Wide } from './Wide.tsx';

interface Group {
  title?: string;
  rows: readonly SkillRow[];
  /** Whether it holds what one of the roles needs more than all others. */
  more?: boolean;
  /** Whether it holds what only comes with the field. */
  field?: boolean;
}

/** Skills that no role asks for itself, which only come with a field. */
const fieldGroup = (rows: readonly SkillRow[]): Group => ({
  title: 'What everyone in the field has',
  rows: rows.filter((row) => !isAsked(row)),
  field: true,
});

/**
 * The skills that each role needs further than the others, then those that no role alone does, then
 * those that no role asks for itself.
 */
function groupsOf({ cards, differing }: Comparison): Group[] {
  const more = cards.length > 2 ? 'Most' : 'More';
  const asked = differing.filter(isAsked);
  const groups = cards.map(({ title }, index) => ({
    title: `${more} for the ${inSentence(title)}`,
    rows: asked.filter(({ most }) => most === index),
    more: true,
  }));
  const rest = asked.filter(({ most }) => most === undefined);
  return [...groups, { title: 'More for some of them', rows: rest }, fieldGroup(differing)];
}

/** The columns: the roles, and the reader once skills are marked. */
interface Columns {
  cards: readonly RoleCard[];
  /** The levels the reader has marked. */
  you: Levels | undefined;
}

const widthOf = ({ cards, you }: Columns) => cards.length + (you ? 1 : 0);

/** Cells in the order of their columns: a skill stands between two strips, and in front of more. */
const inOrder = (skill: VNode, strips: readonly VNode[]): VNode[] =>
  strips.length === 2 ? strips.toSpliced(1, 0, skill) : [skill, ...strips];

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

/** What stands where a role has no level of a skill. */
const noLevel: Partial<Record<SkillAnswer, string>> = { waived: 'Done without' };

function stripsOf(row: SkillRow, { cards, you }: Columns): VNode[] {
  const strips = cards.map(({ tape }, index) => (
    <td class={tape}>
      <Meter level={row.levels[index] ?? 0} none={noLevel[row.answers[index] ?? 'not listed']} />
      {row.answers[index] === 'field' && <p class="small">Comes with the field</p>}
      {row.why[index] !== undefined && <p class="small">{row.why[index]}</p>}
    </td>
  ));
  if (!you) return strips;
  const yours = (
    <td>
      <Meter level={levelIn(you, row.id)} none="Not marked" />
      <p class="small">{gaps(row, cards, you)}</p>
    </td>
  );
  return [...strips, yours];
}

const SkillLine = ({ row, columns }: { row: SkillRow; columns: Columns }) => (
  <tr>
    {inOrder(
      <th scope="row">
        <SkillLink id={row.id} title={row.title} />
      </th>,
      stripsOf(row, columns),
    )}
  </tr>
);

const GroupRows = ({
  group: { title, rows, more, field },
  columns,
}: {
  group: Group;
  columns: Columns;
}) => (
  <tbody class={more ? 'compare-more' : field ? 'compare-field' : undefined}>
    {title !== undefined && (
      <tr>
        <th scope="rowgroup" colspan={widthOf(columns) + 1}>
          <span class="label">{title}</span>
        </th>
      </tr>
    )}
    {rows.map((row) => (
      <SkillLine row={row} columns={columns} />
    ))}
  </tbody>
);

interface StripsProps {
  name: string;
  groups: readonly Group[];
  columns: Columns;
}

function Strips({ name, groups, columns }: StripsProps) {
  const { cards, you } = columns;
  const names = [
    ...cards.map(({ title, tape }) => (
      <th scope="col" class={tape}>
        {title}
      </th>
    )),
    ...(you ? [<th scope="col">You</th>] : []),
  ];
  return (
    <Wide name={name} columns={names.length}>
      <table
        class={`compare-strips ${names.length === 2 ? 'compare-two compare-facing' : 'compare-many'}`}
      >
        <thead>
          <tr>{inOrder(<td />, names)}</tr>
        </thead>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map((group) => (
            <GroupRows group={group} columns={columns} />
          ))}
      </table>
    </Wide>
  );
}

/** What is kept can be forgotten where it is shown, after a second press. */
const ForgetHere = ({ forget }: { forget: () => void }) => (
  <details class="compare-forget small">
    <summary>Forget everything</summary>
    <p>
      This removes your marks, your role and your target from this browser. Copies you made stay
      yours.
    </p>
    <button type="button" onClick={forget}>
      Yes, forget it all
    </button>
  </details>
);

interface Props {
  comparison: Comparison;
  you?: Levels | undefined;
  /** Forgets what the reader has marked, in a browser. */
  forget?: (() => void) | undefined;
}

/**
 * Skills with the level each role needs and why, the widest differences first and the shared ones
 * folded. Two roles are two channel strips that face each other; more, or the reader beside them, stand
 * in columns.
 */
export function SkillsCompared({ comparison, you, forget }: Props) {
  const { cards, alike } = comparison;
  const columns = { cards, you };
  const { length } = comparison.differing;
  return (
    <>
      {length > 0 && (
        <Strips name="Skills that differ" groups={groupsOf(comparison)} columns={columns} />
      )}
      {alike.length > 0 && (
        <details class="compare-alike">
          <summary>
            Alike for {cards.length > 2 ? 'all' : 'both'}: {alike.length}
          </summary>
          <Strips
            name="Skills alike"
            groups={[{ rows: alike.filter(isAsked) }, fieldGroup(alike)]}
            columns={columns}
          />
        </details>
      )}
      <p class="small compare-mark">
        <a href={href('/plan/')}>{you ? 'Change' : 'Mark'} what you can do</a>
        {!you && ' and stand beside them'}.
      </p>
      {you && forget && <ForgetHere forget={forget} />}
    </>
  );
}
