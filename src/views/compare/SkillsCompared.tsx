import type { ComponentChildren } from 'preact';
import type { RoleCard } from '../../knowledge/compare/card.ts';
import { isAsked, type Comparison, type SkillRow } from '../../knowledge/compare/compare.ts';
import { formatFew } from '../../knowledge/figures/format.ts';
import { grouped } from '../../knowledge/grouped.ts';
import type { Levels } from '../../knowledge/plan/levels.ts';
import { levelName } from '../../knowledge/plan/words.ts';
import { inSentence } from '../../words/sentence.ts';
import { addressOf } from '../../schema/address.ts';
import { href } from '../../site/href.ts';
import * as forgotten from '../../words/forgotten.ts';
import * as words from '../../words/compare/skills.ts';
import { filled } from '../../words/filled.ts';
import { LinkList, SkillLink } from '../links.tsx';
import { SkillRows, type Group } from './SkillRows.tsx';

/** The skills that each role needs further than the others, then those that no role alone does. */
function groupsOf({ cards, differing }: Comparison): Group[] {
  const heading = cards.length > 2 ? words.mostFor : words.moreFor;
  const asked = differing.filter(isAsked);
  const groups = cards.map(({ title }, index) => ({
    title: heading(inSentence(title)),
    rows: asked.filter(({ most }) => most === index),
    column: index + 1,
  }));
  const rest = asked.filter(({ most }) => most === undefined);
  return [...groups, { title: words.moreForSome, rows: rest }];
}

/** Skills that come with a field, by the role that has them so. */
function ByRole({ rows, cards }: { rows: readonly SkillRow[]; cards: readonly RoleCard[] }) {
  return (
    <>
      {cards.map((card, index) => {
        const there = rows.filter(({ levels }) => levels[index]);
        return (
          there.length > 0 && (
            <p>
              <b>{card.title}:</b>{' '}
              {there.map(({ id, title, levels }, place) => (
                <>
                  {place > 0 && ', '}
                  <SkillLink id={id} title={title} /> ({inSentence(levelName(levels[index] ?? 0))})
                </>
              ))}
            </p>
          )
        );
      })}
    </>
  );
}

/** How many skills a fold names before it counts the others. */
const mostNamed = 3;

const named = (rows: readonly SkillRow[]) =>
  formatFew(
    rows.map(({ title }) => inSentence(title)),
    mostNamed,
  );

/** Skills that all need alike, by the level they need them at. */
function ByLevel({ rows }: { rows: readonly SkillRow[] }) {
  const byLevel = grouped(rows, ({ levels }) => levels[0] ?? 0);
  return (
    <>
      {[...byLevel].map(([level, there]) => (
        <p>
          <LinkList
            links={there.map(({ id, title }) => ({ title, address: addressOf('skills', id) }))}
          />
          : <b>{levelName(level)}</b>
        </p>
      ))}
    </>
  );
}

interface FoldProps {
  lead: string;
  /** Whether they come with a field; else all need them alike. */
  field?: boolean;
  rows: readonly SkillRow[];
  children: ComponentChildren;
}

/** Skills in one line that opens. */
const Folded = ({ lead, field = false, rows, children }: FoldProps) => (
  <details class={field ? 'compare-field' : 'compare-alike'}>
    <summary>
      {lead}: {named(rows)}
    </summary>
    {children}
  </details>
);

/** What is kept can be forgotten where it is shown, after a second press. */
const ForgetHere = ({ forget }: { forget: () => void }) => (
  <details class="compare-forget small">
    <summary>{forgotten.forget}</summary>
    <p>{forgotten.forgets}</p>
    <button type="button" onClick={forget}>
      {forgotten.forgetAll}
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
 * Skills with the level each role needs and, on demand, why: the widest differences first. What only
 * comes with a field and what all need alike are folded, a line each.
 */
export function SkillsCompared({ comparison, you, forget }: Props) {
  const { cards, differing, alike } = comparison;
  const columns = { cards, you };
  const groups = groupsOf(comparison).filter(({ rows }) => rows.length > 0);
  const field = differing.filter((row) => !isAsked(row));
  return (
    <>
      {groups.length > 0 && <SkillRows name={words.skillsDiffer} groups={groups} {...columns} />}
      {field.length > 0 && (
        <Folded lead={words.fieldBrings} field rows={field}>
          {you ? (
            <SkillRows name={words.fieldBrings} groups={[{ rows: field }]} {...columns} />
          ) : (
            <ByRole rows={field} cards={cards} />
          )}
        </Folded>
      )}
      {alike.length > 0 && (
        <Folded lead={words.alikeFor(cards.length)} rows={alike}>
          {you ? (
            <SkillRows name={words.skillsAlike} groups={[{ rows: alike }]} {...columns} />
          ) : (
            <ByLevel rows={alike} />
          )}
        </Folded>
      )}
      <p class="small compare-mark">
        {filled(you ? words.changeMarks : words.mark, {
          link: <a href={href('/plan/')}>{you ? words.changeMarksLink : words.markLink}</a>,
        })}
      </p>
      {you && forget && <ForgetHere forget={forget} />}
    </>
  );
}
