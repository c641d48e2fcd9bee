import type { ComponentChildren } from 'preact';
import type { RoleCard } from '../../knowledge/compare/card.ts';
import { compareCards, differenceOf } from '../../knowledge/compare/compare.ts';
import { isPaidAlike } from '../../knowledge/compare/facts.ts';
import { formatList } from '../../knowledge/figures/format.ts';
import type { LaidPath } from '../../knowledge/path/compared.ts';
import { inSentence } from '../../words/sentence.ts';
import type { SectionId } from '../../schema/sections.ts';
import type { Levels } from '../../knowledge/plan/levels.ts';
import * as words from '../../words/compare/whole.ts';
import { LinkLine } from '../links.tsx';
import { DaysCompared } from '../day/DaysCompared.tsx';
import { FactsCompared } from './FactsCompared.tsx';
import { PathsCompared } from './PathsCompared.tsx';
import { PayCompared } from './PayCompared.tsx';
import { SkillsCompared } from './SkillsCompared.tsx';
import { Switch } from './Switch.tsx';
import { WaysBetween } from './WaysBetween.tsx';
import { WhichFits } from './WhichFits.tsx';

interface PartProps {
  /** The anchor that the same part has on the page of a pair. */
  id: SectionId<'comparisons'> | 'signal-path';
  heading: string;
  children: ComponentChildren;
}

const Part = ({ id, heading, children }: PartProps) => (
  <section>
    <h2 id={id}>{heading}</h2>
    {children}
  </section>
);

interface Props {
  cards: readonly RoleCard[];
  /** The signal paths they stand on, by their ids. */
  paths: ReadonlyMap<string, LaidPath>;
  you?: Levels | undefined;
  /** Forgets what the reader has marked, in a browser. */
  forget?: (() => void) | undefined;
  /** The address of the page that two roles have of their own. */
  ownPage?: string | undefined;
}

/** What holds the parts of a whole comparison. */
export const ComparisonFrame = ({ children }: { children?: ComponentChildren }) => (
  <div class="compare-whole">{children}</div>
);

/** The parts of a whole comparison in their order, under the headings that its page has where it is built. */
export function comparisonParts({
  cards,
  paths,
  you,
  forget,
  ownPage,
}: Props): ComponentChildren[] {
  const compared = compareCards(cards);
  const names = formatList(
    cards.map(({ title }, index) => (index === 0 ? title : inSentence(title))),
  );
  const facts = (
    <Part id="side-by-side" heading={words.sideBySide}>
      <FactsCompared cards={cards} />
    </Part>
  );
  const skills = (
    <Part id="skills" heading={words.skills}>
      <SkillsCompared comparison={compared} you={you} forget={forget} />
    </Part>
  );
  const pay = PayCompared({ cards, title: words.classesEarn(names) });
  return [
    <p class="lede">{differenceOf(compared)}</p>,
    ownPage !== undefined && <LinkLine links={[{ title: words.ownPage, address: ownPage }]} />,
    <Part id="signal-path" heading={words.onSignalPath}>
      <PathsCompared cards={cards} paths={paths} />
    </Part>,
    <DaysCompared cards={cards} />,
    cards.length > 2 && <Switch cards={cards} columns={cards.length + (you ? 1 : 0)} />,
    ...(isPaidAlike(cards) ? [skills, facts] : [facts, skills]),
    pay && (
      <Part id="what-they-earn" heading={words.whatTheyEarn}>
        {pay}
      </Part>
    ),
    <Part id="moving-between-them" heading={words.moving}>
      <WaysBetween cards={cards} />
    </Part>,
    <Part id="which-fits-you" heading={words.whichFits}>
      <WhichFits cards={cards} />
    </Part>,
  ];
}

/** A whole comparison. */
export const WholeComparison = (props: Props) => (
  <ComparisonFrame>{comparisonParts(props)}</ComparisonFrame>
);
