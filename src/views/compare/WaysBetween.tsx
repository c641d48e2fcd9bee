import type { RoleCard } from '../../knowledge/compare/card.ts';
import { wayBetween, type Way } from '../../knowledge/compare/way.ts';
import { formatList } from '../../knowledge/figures/format.ts';
import { inSentence } from '../../words/sentence.ts';
import { passageFrom } from '../../knowledge/plan/passage.ts';
import { stepsApart } from '../../knowledge/plan/steps.ts';
import { rolesAddress } from '../../schema/pair.ts';
import { href } from '../../site/href.ts';
import { filled } from '../../words/filled.ts';
import * as words from '../../words/compare/ways.ts';
import { StepLinks } from '../step-links.tsx';
import { MoveLine, MoveView } from '../move.tsx';
import { List } from '../parts.tsx';

/** What there is to keep, to learn and to leave where no editor says it, in one sentence. */
function counted({ leg: { keep, add }, lose }: Way): string {
  const learn = add.filter(({ from }) => from === 0).length;
  const parts = [
    [words.toKeep, keep.length],
    [words.toTake, add.length - learn],
    [words.toLearn, learn],
    [words.toLeave, lose.length],
  ] as const;
  const told = parts
    .filter(([, many]) => many > 0)
    .map(([doing, many], index) => doing(index === 0 ? words.skills(many) : `${many}`));
  return told.length > 0 ? words.youWould(formatList(told)) : '';
}

/** The steps that begin a way, in one line that opens: what is named for it, and apart from that what is added. */
function FirstSteps({ from, to, leg: { steps } }: Way) {
  const { named, added } = stepsApart(steps);
  return (
    <details class="move-counted">
      <summary>{steps.length > 0 ? words.firstSteps : words.onlyPlan}</summary>
      <dl>
        {named.length > 0 && (
          <MoveLine term={words.steps}>
            <StepLinks to={to} steps={named} />
          </MoveLine>
        )}
        {added.length > 0 && (
          <MoveLine term={words.added}>
            {filled(words.whyAdded, { steps: <StepLinks to={to} steps={added} /> })}
          </MoveLine>
        )}
        <MoveLine term={words.inOrder}>
          <a href={href(`/plan/?role=${from.id}&to=${to.id}`)}>{words.planThere}</a>
        </MoveLine>
      </dl>
    </details>
  );
}

interface Ends {
  from: RoleCard;
  to: RoleCard;
}

/** One way between two roles: what an editor says of it, or else what is counted, and folded the steps that begin it. */
function OneWay(ends: Ends) {
  const way = wayBetween(ends.from, ends.to);
  const { from, to, move, leg } = way;
  return (
    <MoveView
      heading={<h3>{words.fromTo(inSentence(from.title), inSentence(to.title))}</h3>}
      said={move ?? counted(way)}
      passage={leg.passage}
      folded={<FirstSteps {...way} />}
    />
  );
}

const isRecorded = ({ from, to }: Ends) => passageFrom(to.into, from.id) !== undefined;

const pairsOf = (cards: readonly RoleCard[]): Ends[] =>
  cards.flatMap((from, index) => cards.slice(index + 1).map((to) => ({ from, to })));

const PairLink = ({ from, to }: Ends) => (
  <a href={href(rolesAddress([from.id, to.id]))}>{words.pair(from.title, inSentence(to.title))}</a>
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
      {told.length === 0 && <p>{words.noMove}</p>}
      {cards.length > 2 && (
        <>
          <h3>{words.anyTwo}</h3>
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
