import type { ComponentChildren } from 'preact';
import type { CardMove } from '../knowledge/compare/card.ts';
import type { Way } from '../knowledge/compare/way.ts';
import { inSentence } from '../words/sentence.ts';
import type { Passage } from '../knowledge/plan/passage.ts';
import { stepsApart } from '../knowledge/plan/steps.ts';
import { knownFrom } from '../knowledge/plan/words.ts';
import { FactText } from './fact.tsx';
import { RoleLink, SourceNote } from './links.tsx';
import { StepLinks } from './step-links.tsx';
import * as words from '../words/move.ts';
import { filled } from '../words/filled.ts';

interface LineProps {
  term: string;
  children: ComponentChildren;
}

/** One line of a move: what it is about, and what is said of it. */
export const MoveLine = ({ term, children }: LineProps) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** Who says that people go a way; nothing where the trade alone does. */
function KnownFrom({ passage }: { passage: Passage }) {
  const known = knownFrom(passage);
  if (!known) return null;
  return (
    <MoveLine term={words.howWeKnow}>
      {known.words}
      {known.source && <SourceNote {...known.source} />}.
    </MoveLine>
  );
}

interface SaidProps {
  /** In its editor’s words, or in one sentence where none has any. */
  said: Omit<CardMove, 'to'> | string | undefined;
  /** How long it takes and who says so, where the move is recorded. */
  passage: Passage | undefined;
}

/** What stays, what comes, what goes, the time, and who says so. */
const SaidOfMove = ({ said, passage }: SaidProps) => (
  <dl>
    {typeof said === 'object' && (
      <>
        <MoveLine term={words.youKeep}>{said.keep}</MoveLine>
        <MoveLine term={words.youAdd}>{said.add}</MoveLine>
        <MoveLine term={words.youGiveUp}>{said.giveUp}</MoveLine>
      </>
    )}
    {passage?.time && (
      <MoveLine term={words.time}>
        <FactText fact={passage.time} noted />
      </MoveLine>
    )}
    {passage?.cases && (
      <MoveLine term={words.howLong}>
        <FactText fact={passage.cases} noted />
      </MoveLine>
    )}
    {passage && <KnownFrom passage={passage} />}
  </dl>
);

interface Props extends SaidProps {
  /** Its ends, as a heading of the depth that its page needs. */
  heading: ComponentChildren;
  /** What is folded below its lines. */
  folded: ComponentChildren;
}

/** A move from one role to another, as a comparison tells it. */
export const MoveView = ({ heading, folded, said, passage }: Props) => (
  <div class="move">
    {heading}
    {typeof said === 'string' && (
      <p>
        {!passage && `${words.namedByNobody} `}
        {said}
      </p>
    )}
    {(passage || typeof said === 'object') && <SaidOfMove said={said} passage={passage} />}
    {folded}
  </div>
);

/**
 * A move as the page of the role it starts from tells it: where to and by which steps, then its editor's
 * words, which are closed on a phone. The search passes over it, since a comparison tells it too.
 */
export function MoveOnward({ to, move, leg }: Way) {
  const { named } = stepsApart(leg.steps);
  return (
    <div class="move" data-pagefind-ignore="">
      <h4>
        {filled(words.toRole, { role: <RoleLink id={to.id} title={inSentence(to.title)} /> })}
      </h4>{' '}
      {named.length > 0 && (
        <p class="small">
          {filled(words.stepsNamed, {
            steps: <StepLinks to={to} steps={named} />,
          })}
        </p>
      )}{' '}
      <details open data-second="on-phone">
        <summary class="small">{words.keepAddGiveUp}</summary>
        <SaidOfMove said={move} passage={leg.passage} />
      </details>
    </div>
  );
}
