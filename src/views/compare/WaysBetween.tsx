import type { RoleCard } from '../../knowledge/compare/card.ts';
import { wayBetween, type Way } from '../../knowledge/compare/way.ts';
import { inSentence } from '../../knowledge/words.ts';
import type { Rise } from '../../knowledge/plan/gap.ts';
import { passageFrom } from '../../knowledge/plan/passage.ts';
import type { StepTaken } from '../../knowledge/plan/steps.ts';
import { levelName } from '../../knowledge/plan/words.ts';
import { rolesAddress } from '../../schema/pair.ts';
import { href } from '../../site/href.ts';
import { StepLink } from '../links.tsx';
import { MoveLine, MoveView } from '../move.tsx';
import { List } from '../parts.tsx';

const levelWord = (level: number) => inSentence(levelName(level));

const titleOf = ({ skills }: RoleCard, id: string) =>
  inSentence(skills.find((skill) => skill.id === id)?.title ?? id);

const titlesOf = (card: RoleCard, skills: readonly string[]) =>
  skills.map((skill) => titleOf(card, skill)).join(', ');

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

interface CountedProps {
  said?: string | undefined;
  before: string;
  skills: string;
}

/** What the levels say, beside the words of an editor. */
const Counted = ({ said, before, skills }: CountedProps) => (
  <>
    {said}
    <p class={said === undefined ? 'small' : 'small move-counted'}>
      {before}: {skills || 'none'}.
    </p>
  </>
);

const StepItem = ({ step: { id, builds }, to }: { step: StepTaken; to: RoleCard }) => (
  <>
    <StepLink id={id} title={to.steps[id]?.title ?? id} />
    {Object.keys(builds).length > 0 && `: ${titlesOf(to, Object.keys(builds))}`}
  </>
);

/** Steps with the skills each brings nearer, what they leave, and where all of it is planned. */
const Steps = ({ from, to, leg, left }: Way) => (
  <>
    {leg.steps.length > 0 && (
      <MoveLine term="Steps">
        <List
          items={leg.steps.map((step) => (
            <StepItem step={step} to={to} />
          ))}
        />
      </MoveLine>
    )}
    {left.length > 0 && (
      <MoveLine term="Left to add">
        With practice: {risesTo(to, left)}.{' '}
        <span class="move-counted">
          The page of each skill says how, and{' '}
          <a href={href(`/plan/?role=${from.id}&to=${to.id}`)}>a plan</a> names what else builds it.
        </span>
      </MoveLine>
    )}
  </>
);

interface Ends {
  from: RoleCard;
  to: RoleCard;
}

/** One way between two roles: what an editor says of it, and what the levels of their skills say. */
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
      keep={
        <Counted
          said={move?.keep}
          before="Skills you have already"
          skills={titlesOf(to, leg.keep)}
        />
      }
      add={<Counted said={move?.add} before="Skills to raise" skills={risesTo(to, leg.add)} />}
      giveUp={
        move?.giveUp ?? <Counted before="Skills not listed there" skills={titlesOf(from, lose)} />
      }
      passage={leg.passage}
      way={<Steps {...way} />}
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
      {told.map((ends) => (
        <OneWay {...ends} />
      ))}
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
