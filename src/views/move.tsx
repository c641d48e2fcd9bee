import type { ComponentChildren } from 'preact';
import type { Way } from '../knowledge/compare/way.ts';
import { inSentence } from '../knowledge/words.ts';
import { addressOf } from '../schema/address.ts';
import type { Passage } from '../knowledge/plan/passage.ts';
import { knownFrom } from '../knowledge/plan/words.ts';
import { FactText } from './fact.tsx';
import { LinkLine, RoleLink, SourceLink } from './links.tsx';

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
    <MoveLine term="How we know">
      {known.words}
      {known.source && (
        <>
          {' '}
          (<SourceLink {...known.source} />)
        </>
      )}
      .
    </MoveLine>
  );
}

interface Props {
  /** Its ends, as a heading of the depth that its page needs. */
  heading: ComponentChildren;
  keep: ComponentChildren;
  add: ComponentChildren;
  giveUp: ComponentChildren;
  /** How long it takes and who says so, where the move is recorded. */
  passage: Passage | undefined;
  /** What is folded below its lines. */
  folded?: ComponentChildren;
  /** Lines at the end. */
  children?: ComponentChildren;
  /** Whether the search passes over it, since the page tells it elsewhere. */
  unsearched?: boolean;
}

/** A move from one role to another: what stays, what comes, what goes, the time, and who says so. */
export const MoveView = ({ heading, passage, folded, children, unsearched, ...said }: Props) => (
  <div class="move" data-pagefind-ignore={unsearched ? '' : undefined}>
    {heading}
    <dl>
      <MoveLine term="You keep">{said.keep}</MoveLine>
      <MoveLine term="You add">{said.add}</MoveLine>
      <MoveLine term="You give up">{said.giveUp}</MoveLine>
      {passage?.time && (
        <MoveLine term="Time">
          <FactText fact={passage.time} />
        </MoveLine>
      )}
      {passage?.cases && (
        <MoveLine term="How long">
          <FactText fact={passage.cases} />
        </MoveLine>
      )}
      {passage ? (
        <KnownFrom passage={passage} />
      ) : (
        <MoveLine term="How we know">
          No move this way is recorded. People may make it all the same.
        </MoveLine>
      )}
      {children}
    </dl>
    {folded}
  </div>
);

/** A move as the page of the role it starts from tells it, in its editor's words and steps. */
export function MoveOnward({ to, move, leg }: Way) {
  const steps = leg.steps.filter(({ recorded }) => recorded);
  return (
    <MoveView
      heading={
        <h4>
          To <RoleLink id={to.id} title={inSentence(to.title)} />
        </h4>
      }
      keep={move?.keep}
      add={move?.add}
      giveUp={move?.giveUp}
      passage={leg.passage}
      unsearched
    >
      {steps.length > 0 && (
        <MoveLine term="Steps">
          <LinkLine
            links={steps.map(({ id }) => ({
              title: to.steps[id]?.title ?? id,
              address: addressOf('steps', id),
            }))}
          />
        </MoveLine>
      )}
    </MoveView>
  );
}
