import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import {
  broadRoles,
  doorsByLiking,
  doorsByReader,
  homeComparisons,
  pagesOfField,
  stepsForBeginners,
} from '../../knowledge/graph/lists.ts';
import { addressOf } from '../../schema/address.ts';
import { summaries } from '../../schema/summaries.ts';
import { PageLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { EntryLink, EntryLinks } from '../parts.tsx';
import type { Twin } from '../twin.tsx';
import { PatchBay } from './patch-bay.tsx';
import * as words from '../../words/home.ts';
import { filled } from '../../words/filled.ts';

/** Ways into the site: by where a reader is, and by what they like. */
function Doors({ knowledge }: { knowledge: Knowledge }) {
  const [first] = stepsForBeginners(knowledge);
  const doors = [
    ...(first
      ? [{ says: words.iKnowNothing, leads: first.data.title, to: addressOf('steps', first.id) }]
      : []),
    ...doorsByReader(knowledge).map(({ says, leads, begin }) => ({
      ...{ says, leads, to: addressOf(begin.kind, begin.id) },
    })),
    { says: words.iDoSound, leads: words.planRoute, to: '/plan/' },
    { says: words.iHaveTitle, leads: words.whatItMeans, to: '/titles/' },
    { says: words.iAdvise, leads: words.forAdvisers, to: '/schools/' },
  ];
  const likes = doorsByLiking(knowledge).map(({ says, leads, begin }) => ({
    ...{ says, leads, to: addressOf(begin.kind, begin.id) },
  }));
  const list = (some: typeof doors) => (
    <List
      items={some.map(({ says, leads, to }) => (
        <>
          {says} <PageLink title={leads} address={to} />
        </>
      ))}
    />
  );
  return (
    <>
      <p>{words.startWhereYouAre}</p>
      {list(doors)}
      {likes.length > 0 && (
        <>
          <p>{words.startFromLikes}</p>
          {list(likes)}
        </>
      )}
    </>
  );
}

function Bay({ knowledge }: { knowledge: Knowledge }) {
  const broad = broadRoles(knowledge);
  return (
    <>
      <h2>{words.whereToStand}</h2>
      {broad.length > 0 && (
        <p>{filled(words.broadTitles, { titles: <EntryLinks entries={broad} within /> })}</p>
      )}
      <PatchBay knowledge={knowledge} />
      <p>
        <PageLink title={words.seeMoves} address="/map/" />.
      </p>
    </>
  );
}

/** The comparisons that are asked for most. */
function Asked({ knowledge }: { knowledge: Knowledge }) {
  const asked = homeComparisons(knowledge);
  return asked.length === 0 ? null : (
    <>
      <h2>{words.oftenConfused}</h2>
      <List
        items={asked.map((one) => (
          <>
            <EntryLink entry={one} />: {one.data.difference}
          </>
        ))}
      />
      <p>
        {filled(words.compareAny, {
          all: <PageLink title={words.allComparisons} address="/compare/" />,
        })}
      </p>
    </>
  );
}

/** The steps for somebody who is new, in their order. */
function Beginning({ knowledge }: { knowledge: Knowledge }) {
  const steps = stepsForBeginners(knowledge);
  return steps.length === 0 ? null : (
    <>
      <h2>{words.newHere}</h2>
      <ol>
        {steps.map((step) => (
          <li>
            <EntryLink entry={step} />. {step.data.summary}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Pages that tell of the field. */
function OfField({ knowledge }: { knowledge: Knowledge }) {
  const pages = pagesOfField(knowledge);
  return pages.length === 0 ? null : (
    <>
      <h2>{words.beforeDeciding}</h2>
      <List
        items={pages.map((page) => (
          <>
            <EntryLink entry={page} />. {page.data.summary}
          </>
        ))}
      />
    </>
  );
}

/** The home page. */
export const homeTwin = (knowledge: Knowledge): Twin => ({
  address: '/',
  title: words.title,
  summary: summaries['/'],
  body: () => (
    <>
      <h1>{words.findYourPlace}</h1>
      <p>{words.jobsTold(knowledge.byKind.roles.length)}</p>
      <Doors knowledge={knowledge} />
      <Bay knowledge={knowledge} />
      <Asked knowledge={knowledge} />
      <Beginning knowledge={knowledge} />
      <OfField knowledge={knowledge} />
    </>
  ),
});
