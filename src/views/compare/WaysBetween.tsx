import type { RoleCard } from '../../knowledge/compare/card.ts';
import { wayBetween, type Way } from '../../knowledge/compare/way.ts';
import { inSentence } from '../../knowledge/words.ts';
import type { Rise } from '../../knowledge/plan/gap.ts';
import { passageFrom } from '../../knowledge/plan/passage.ts';
import { levelName } from '../../knowledge/plan/words.ts';
import { addressOf } from '../../schema/address.ts';
import { rolesAddress } from '../../schema/pair.ts';
import { href } from '../../site/href.ts';
import { LinkList } from '../links.tsx';
import { MoveLine, MoveView } from '../move.tsx';
import { List } from '../parts.tsx';

const levelWord = (level: number) => inSentence(levelName(level));

const titleOf = ({ skills }: RoleCard, id: string) =>
  inSentence(skills.find((skill) => skill.id === id)?.title ?? id);

/** Skills by the level they have to come to: "mixing (from working) to expert; acoustics to practitioner". */
const risesTo = (card: RoleCard, rises: readonly Rise[]): string =>
  [4, 3, 2, 1]
    .map((level) => ({ level, skills: rises.filter(({ to }) => to === level) }))
    .filter(({ skills }) => skills.length > 0)
    .map(
      ({ level, skills }) =>
        `${skills.map((one) => fromLevel(card, one)).join(', ')} to ${levelWord(level)}`,
    )
    .join('; ');

const fromLevel = (card: RoleCard, { skill, from }: Rise) =>
  `${titleOf(card, skill)}${from ? ` (from ${levelWord(from)})` : ''}`;

/** How many skills there are to keep, to raise or to leave, where no editor says it. */
const counted = (skills: readonly unknown[], what: string) =>
  `${skills.length === 0 ? 'No skill' : skills.length === 1 ? 'One skill' : `${skills.length} skills`} ${what}.`;

/** What there is to raise and the steps that begin it, in one line that opens. */
const ToRaise = ({ from, to, leg }: Way) => (
  <details class="move-counted">
    <summary>What to raise, and the steps</summary>
    <dl>
      <MoveLine term="To raise">{risesTo(to, leg.add) || 'Nothing'}</MoveLine>
      {leg.steps.length > 0 && (
        <MoveLine term="Steps">
          <LinkList
            links={leg.steps.map(({ id }) => ({
              title: to.steps[id]?.title ?? id,
              address: addressOf('steps', id),
            }))}
          />
        </MoveLine>
      )}
      <MoveLine term="In order">
        <a href={href(`/plan/?role=${from.id}&to=${to.id}`)}>A plan from here to there</a>
      </MoveLine>
    </dl>
  </details>
);

interface Ends {
  from: RoleCard;
  to: RoleCard;
}

/** One way between two roles: what an editor says of it, and folded what the levels of their skills say. */
function OneWay(ends: Ends) {
  const way = wayBetween(ends.from, ends.to);
  const { from, to, move, leg, lose } = way;
  return (
    <MoveView
      heading={
        <h3>
          From {inSentence(from.title)} to {inSentence(to.title)}
        </h3>
      }
      keep={move?.keep ?? counted(leg.keep, 'at the level it asks')}
      add={move?.add ?? counted(leg.add, 'to raise')}
      giveUp={move?.giveUp ?? counted(lose, 'not listed there')}
      passage={leg.passage}
      folded={<ToRaise {...way} />}
    />
  );
}

const isRecorded = ({ from, to }: Ends) => passageFrom(to.into, from.id) !== undefined;

const pairsOf = (cards: readonly RoleCard[]): Ends[] =>
  cards.flatMap((from, index) => cards.slice(index + 1).map((to) => ({ from, to })));

const PairLink = ({ from, to }: Ends) => (
  <a href={href(rolesAddress([from.id, to.id]))}>
    {from.title} and {inSentence(to.title)}
  </a>
);

/** Both ways between two roles; between more, the moves that are recorded and links to each two. */
export function WaysBetween({ cards }: { cards: readonly RoleCard[] }) {
  const pairs = pairsOf(cards);
  const both = pairs.flatMap(({ from, to }) => [
    { from, to },
    { from: to, to: from },
  ]);
  const told = cards.length === 2 ? both : both.filter(isRecorded);
  return (
    <>
      <div class="compare-ways">
        {told.map((ends) => (
          <OneWay {...ends} />
        ))}
      </div>
      {told.length === 0 && (
        <p>No move between these is recorded. That does not mean nobody makes one.</p>
      )}
      {cards.length > 2 && (
        <>
          <h3>Any two of them, both ways</h3>
          <List
            items={pairs.map((ends) => (
              <PairLink {...ends} />
            ))}
          />
        </>
      )}
    </>
  );
}
