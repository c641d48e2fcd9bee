import type { RoleCard } from '../../knowledge/compare/card.ts';
import type { Named } from '../../knowledge/figures/fact.ts';
import { inSentence } from '../../knowledge/figures/format.ts';
import { gapBetween, type Rise } from '../../knowledge/plan/gap.ts';
import { wayAcross, wayBy, type Builder, type Way } from '../../knowledge/plan/way.ts';
import { keysOf, levels, type Level } from '../../schema/vocabulary.ts';
import { href } from '../../site/href.ts';
import { StepLink } from '../links.tsx';
import { MoveLine, MoveView } from '../move.tsx';
import { List } from '../parts.tsx';

const levelWord = (level: Level) => levels[level].toLowerCase();

const titlesOf = (skills: readonly Named[]) =>
  skills.map(({ title }) => inSentence(title)).join(', ');

/** Skills by the level they have to come to: "mixing (from working) to expert; acoustics to practitioner". */
const risesTo = (rises: readonly Rise[]): string =>
  keysOf(levels)
    .toReversed()
    .map((level) => ({ level, skills: rises.filter(({ to }) => to === level) }))
    .filter(({ skills }) => skills.length > 0)
    .map(({ level, skills }) => `${skills.map(fromLevel).join(', ')} to ${levelWord(level)}`)
    .join('; ');

const fromLevel = ({ title, from }: Rise) =>
  `${inSentence(title)}${from ? ` (from ${levelWord(from)})` : ''}`;

interface CountedProps {
  said?: string | undefined;
  before: string;
  skills: string;
}

/** What the levels say, beside the words of an editor. */
const Counted = ({ said, before, skills }: CountedProps) => (
  <>
    {said}
    <p class="small">
      {before}: {skills || 'none'}.
    </p>
  </>
);

const StepItem = ({ step: { id, title }, rises }: Builder) => (
  <>
    <StepLink id={id} title={title} />
    {rises.length > 0 && `: ${titlesOf(rises)}`}
  </>
);

/** Steps with the skills each brings nearer, and what they leave. */
const Steps = ({ steps, left }: Way) => (
  <>
    {steps.length > 0 && (
      <MoveLine term="Steps">
        <List
          items={steps.map((one) => (
            <StepItem {...one} />
          ))}
        />
      </MoveLine>
    )}
    {left.length > 0 && (
      <MoveLine term="Left to add">
        With practice: {risesTo(left)}. The page of each skill says how.
      </MoveLine>
    )}
  </>
);

interface Ends {
  from: RoleCard;
  to: RoleCard;
}

/** One way between two roles: what an editor says of it, and what the levels of their skills say. */
function OneWay({ from, to }: Ends) {
  const move = from.moves.find((one) => one.to === to.id);
  const { keep, add, lose } = gapBetween(from, to);
  return (
    <MoveView
      heading={
        <h3>
          From {inSentence(from.title)} to {inSentence(to.title)}
        </h3>
      }
      keep={<Counted said={move?.keep} before="As far as needed" skills={titlesOf(keep)} />}
      add={<Counted said={move?.add} before="In levels" skills={risesTo(add)} />}
      giveUp={move?.giveUp ?? <Counted before="No longer needed" skills={titlesOf(lose)} />}
      recorded={move}
      way={<Steps {...(move ? wayBy(add, to.steps, move.steps) : wayAcross(add, to.steps))} />}
    />
  );
}

const isRecorded = ({ from, to }: Ends) => from.moves.some((move) => move.to === to.id);

const pairsOf = (cards: readonly RoleCard[]): Ends[] =>
  cards.flatMap((from, index) => cards.slice(index + 1).map((to) => ({ from, to })));

const PairLink = ({ from, to }: Ends) => (
  <a href={href(`/compare/?roles=${from.id},${to.id}`)}>
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
