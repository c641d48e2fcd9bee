import type { ComponentChildren } from 'preact';
import type { Way } from '../knowledge/compare/way.ts';
import type { Fact } from '../knowledge/figures/fact.ts';
import { inSentence } from '../knowledge/words.ts';
import { addressOf } from '../schema/address.ts';
import type { Passage } from '../knowledge/plan/passage.ts';
import { knownFrom } from '../knowledge/plan/words.ts';
import { FactText } from './fact.tsx';
import { LinkLine, RoleLink, SourceLink } from './links.tsx';

/** What is said of a way that nobody has recorded. */
const unrecorded = {
  time: { notKnown: 'No move this way is recorded, so nothing dates it.' } satisfies Fact,
  known: 'No source read, and no usage that we know of. That does not mean nobody does it.',
};

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

function KnownFrom({ passage }: { passage: Passage }) {
  const { words, source } = knownFrom(passage);
  return (
    <>
      {words}
      {source && (
        <>
          {' '}
          (<SourceLink {...source} />)
        </>
      )}
      .
    </>
  );
}

interface Props {
  /** Its ends, as a heading of the depth that its page needs. */
  heading: ComponentChildren;
  keep: ComponentChildren;
  add: ComponentChildren;
  giveUp: ComponentChildren;
  /** How long it takes and who says so, where it is recorded. */
  passage: Passage | undefined;
  /** Lines between what is given up and the time. */
  way?: ComponentChildren;
  /** Lines at the end. */
  children?: ComponentChildren;
  /** Whether the search passes over it, since the page tells it elsewhere. */
  unsearched?: boolean;
}

/** A move from one role to another: what stays, what comes, what goes, the time, and who says so. */
export const MoveView = ({ heading, passage, way, children, unsearched, ...said }: Props) => (
  <div class="move" data-pagefind-ignore={unsearched ? '' : undefined}>
    {heading}
    <dl>
      <MoveLine term="You keep">{said.keep}</MoveLine>
      <MoveLine term="You add">{said.add}</MoveLine>
      <MoveLine term="You give up">{said.giveUp}</MoveLine>
      {way}
      <MoveLine term="Usual time">
        <FactText fact={passage?.time ?? unrecorded.time} />
      </MoveLine>
      <MoveLine term="Known from">
        {passage ? <KnownFrom passage={passage} /> : unrecorded.known}
      </MoveLine>
      {children}
    </dl>
  </div>
);

/** A move as the page of the role it starts from tells it, in its editor's words and steps. */
export function MoveOnward({ from, to, move, leg }: Way) {
  const steps = leg.steps.filter(({ recorded }) => recorded);
  return (
    <MoveView
      heading={
        <h4>
          From {inSentence(from.title)} to <RoleLink id={to.id} title={inSentence(to.title)} />
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
