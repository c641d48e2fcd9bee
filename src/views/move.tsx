import type { ComponentChildren } from 'preact';
import type { CardMove } from '../knowledge/compare/card.ts';
import type { Fact, Named } from '../knowledge/figures/fact.ts';
import { inSentence } from '../knowledge/figures/format.ts';
import { addressOf } from '../schema/address.ts';
import { moveEvidence } from '../schema/vocabulary.ts';
import { FactText } from './fact.tsx';
import { LinkLine, RoleLink, SourceLink } from './links.tsx';

/** What is said of a way that nobody has recorded. */
const unrecorded = {
  years: { notKnown: 'No move this way is recorded, so nothing dates it.' } satisfies Fact,
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

type Recorded = Pick<CardMove, 'years' | 'evidence' | 'source'>;

const Evidence = ({ evidence, source }: Recorded) => (
  <>
    {moveEvidence[evidence]}
    {source && (
      <>
        {' '}
        (<SourceLink {...source} />)
      </>
    )}
    .
  </>
);

interface Props {
  /** Its ends, as a heading of the depth that its page needs. */
  heading: ComponentChildren;
  keep: ComponentChildren;
  add: ComponentChildren;
  giveUp: ComponentChildren;
  /** How long it takes and who says so, where somebody does. */
  recorded: Recorded | undefined;
  /** Lines between what is given up and the time. */
  way?: ComponentChildren;
  /** Lines at the end. */
  children?: ComponentChildren;
  /** Whether the search passes over it, since the page tells it elsewhere. */
  unsearched?: boolean;
}

/** A move from one role to another: what stays, what comes, what goes, the time, and who says so. */
export const MoveView = ({ heading, recorded, way, children, unsearched, ...said }: Props) => (
  <div class="move" data-pagefind-ignore={unsearched ? '' : undefined}>
    {heading}
    <dl>
      <MoveLine term="You keep">{said.keep}</MoveLine>
      <MoveLine term="You add">{said.add}</MoveLine>
      <MoveLine term="You give up">{said.giveUp}</MoveLine>
      {way}
      <MoveLine term="Usual time">
        <FactText fact={recorded?.years ?? unrecorded.years} />
      </MoveLine>
      <MoveLine term="Known from">
        {recorded ? <Evidence {...recorded} /> : unrecorded.known}
      </MoveLine>
      {children}
    </dl>
  </div>
);

interface OnwardProps {
  from: Named;
  to: Named;
  move: CardMove;
}

/** A move as the page of the role it starts from tells it, in its editor's words. */
export const MoveOnward = ({ from, to, move }: OnwardProps) => (
  <MoveView
    heading={
      <h4>
        From {inSentence(from.title)} to <RoleLink id={to.id} title={inSentence(to.title)} />
      </h4>
    }
    keep={move.keep}
    add={move.add}
    giveUp={move.giveUp}
    recorded={move}
    unsearched
  >
    {move.steps.length > 0 && (
      <MoveLine term="Steps">
        <LinkLine
          links={move.steps.map(({ id, title }) => ({ title, address: addressOf('steps', id) }))}
        />
      </MoveLine>
    )}
  </MoveView>
);
