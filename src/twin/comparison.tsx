import { compareCards, differenceOf } from '../knowledge/compare/compare.ts';
import type { RoleCard } from '../knowledge/compare/card.ts';
import { isPaidAlike } from '../knowledge/compare/facts.ts';
import { mergedIn } from '../knowledge/graph/crews.ts';
import { get, type Knowledge } from '../knowledge/graph/knowledge.ts';
import type { LaidPath } from '../knowledge/path/compared.ts';
import { plainPath, plainPathId } from '../knowledge/path/places.ts';
import { inSentence } from '../words/sentence.ts';
import { addressOf } from '../schema/address.ts';
import type { Entry } from '../schema/entry.ts';
import { orderedRoles, rolesAddress } from '../schema/pair.ts';
import { href } from '../site/href.ts';
import { FactsCompared } from '../views/compare/FactsCompared.tsx';
import { PathsCompared } from '../views/compare/PathsCompared.tsx';
import { PayCompared } from '../views/compare/PayCompared.tsx';
import { RoleSources } from '../views/compare/RoleSources.tsx';
import { SkillsCompared } from '../views/compare/SkillsCompared.tsx';
import { WaysBetween } from '../views/compare/WaysBetween.tsx';
import { WhichFits } from '../views/compare/WhichFits.tsx';
import { DaysCompared } from '../views/day/DaysCompared.tsx';
import * as words from '../words/compare/page.ts';
import { bothRoles } from '../words/crew.ts';
import { eitherOr } from '../words/pair.ts';
import { cardIn } from './cards.ts';
import { Anatomy, Lead, Links } from './parts.tsx';
import { proseSections } from './prose.tsx';
import { SourceList, SourcesHere } from './source-list.tsx';
import type { Twin } from './twin.tsx';

interface Props {
  knowledge: Knowledge;
  cards: readonly [RoleCard, RoleCard];
  question: string;
  difference: string;
  entry: Entry<'comparisons'> | undefined;
}

/** No picture is drawn in a text, so that paths need no coordinates. */
const drawing: LaidPath['drawing'] = { width: 0, height: 0, places: [], cables: [] };

const pathOn = (knowledge: Knowledge, on: string): LaidPath =>
  on === plainPathId
    ? { title: words.allOfSound, path: plainPath, drawing }
    : { ...get(knowledge, 'families', on).data, drawing };

function Sections({ knowledge, cards, question, entry }: Props) {
  const pay = PayCompared({ cards, title: question });
  return (
    <Anatomy
      kind="comparisons"
      first={isPaidAlike(cards) ? 'skills' : 'side-by-side'}
      prose={entry && proseSections(knowledge, entry)}
      filled={{
        'side-by-side': { data: <FactsCompared cards={cards} edited={Boolean(entry)} /> },
        skills: { data: <SkillsCompared comparison={compareCards(cards)} /> },
        'what-they-earn': pay !== null && { data: pay },
        'moving-between-them': { data: <WaysBetween cards={cards} /> },
        'which-fits-you': { data: <WhichFits cards={cards} signs={entry?.data.fit} /> },
        sources: {
          data: (
            <details>
              <summary>{words.restsOn}</summary>
              {entry ? (
                <SourceList knowledge={knowledge} entry={entry} />
              ) : (
                <>
                  <SourcesHere sources={[]} />
                  <RoleSources knowledge={knowledge} cards={cards} />
                </>
              )}
            </details>
          ),
        },
      }}
    />
  );
}

function Body(props: Props) {
  const { knowledge, cards, question, difference } = props;
  const [first, second] = cards;
  const chosen = href(rolesAddress(cards.map(({ id }) => id)));
  const paths = new Map(cards.map(({ on }) => [on, pathOn(knowledge, on)]));
  return (
    <>
      <Lead title={question} summary={difference} />
      <Links before={bothRoles} entries={mergedIn(knowledge, first.id, second.id)} />
      <p>
        <a href={chosen}>{words.changeOne}</a> <a href={`${chosen}&add`}>{words.addRole}</a>
      </p>
      <h2>{words.onSignalPath}</h2>
      <PathsCompared cards={cards} paths={paths} />
      <DaysCompared cards={cards} />
      <Sections {...props} />
    </>
  );
}

/** The page of two roles side by side, whether an editor wrote of them or not. Throws for an id that names no two roles. */
export function comparisonTwin(knowledge: Knowledge, pair: string): Twin {
  const entry = knowledge.byId.comparisons.get(pair);
  const [first, second] = orderedRoles(pair, entry?.data.first).map((id) => cardIn(knowledge, id));
  if (!first || !second) throw new Error(`${pair} names no two roles`);
  const cards = [first, second] as const;
  const question = entry?.data.question ?? eitherOr(first.title, inSentence(second.title));
  const difference = entry?.data.difference ?? differenceOf(compareCards(cards));
  return {
    address: addressOf('comparisons', pair),
    title: question,
    summary: difference,
    reviewed: entry?.data.reviewed,
    noted: true,
    body: () => <Body {...{ knowledge, cards, question, difference, entry }} />,
  };
}
