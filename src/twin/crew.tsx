import { formatList } from '../knowledge/figures/format.ts';
import { crewPicture } from '../knowledge/graph/crew-picture.ts';
import { crewsOfFamily } from '../knowledge/graph/crews.ts';
import { get, type Knowledge } from '../knowledge/graph/knowledge.ts';
import { addressOf } from '../schema/address.ts';
import type { Entry } from '../schema/entry.ts';
import { CrewSizes } from '../views/crew/CrewSizes.tsx';
import { LinkLine, SourceNote } from '../views/links.tsx';
import { List } from '../views/parts.tsx';
import { Titled } from './lists.tsx';
import { bareSource, EntryLink, Lead, targetOf } from './parts.tsx';
import { SourceList } from './source-list.tsx';
import type { Twin } from './twin.tsx';
import * as words from '../words/crew.ts';
import { people as peopleTold } from '../words/counts.ts';
import { seeAlso } from '../words/page.ts';

interface ListProps {
  knowledge: Knowledge;
  crews: readonly Entry<'crews'>[];
}

/** Productions, each with the number of people of its crew at three sizes. */
export const CrewList = ({ knowledge, crews }: ListProps) => (
  <List
    items={crews.map((crew) => {
      const people = crewPicture(knowledge, crew).columns.map((column) => column.people);
      const last = people.pop() ?? 0;
      return (
        <>
          <EntryLink entry={crew} />. {crew.data.summary}{' '}
          {words.sizes(formatList([...people.map(String), peopleTold(last)]))}
        </>
      );
    })}
  />
);

function Body({ knowledge, crew }: { knowledge: Knowledge; crew: Entry<'crews'> }) {
  const { title, summary, guests, record, family } = crew.data;
  const others = crewsOfFamily(knowledge, family).filter((one) => one !== crew);
  return (
    <>
      <Lead title={title} summary={summary} />
      <CrewSizes picture={crewPicture(knowledge, crew)} />
      {guests.length > 0 && (
        <>
          <h2>{words.guests}</h2>
          <ul>
            {guests.map(({ role, why }) => (
              <Titled entry={get(knowledge, 'roles', role)} says={why} />
            ))}
          </ul>
        </>
      )}
      {record.length > 0 && (
        <>
          <h2>{words.onRecord}</h2>
          <List
            items={record.map(({ says, source }) => (
              <>
                {says}
                <SourceNote {...bareSource(knowledge, source)} />
              </>
            ))}
          />
        </>
      )}
      <h2>{seeAlso}</h2>
      <LinkLine
        links={[
          ...[...others, get(knowledge, 'families', family)].map(targetOf),
          { title: words.all, address: '/crews/' },
        ]}
      />
      <h2>{words.sources}</h2>
      <SourceList knowledge={knowledge} entry={crew} />
    </>
  );
}

/** The page of a production and its crew at three sizes. */
export const crewTwin = (knowledge: Knowledge, crew: Entry<'crews'>): Twin => ({
  address: addressOf('crews', crew.id),
  title: crew.data.title,
  summary: crew.data.summary,
  reviewed: crew.data.reviewed,
  noted: true,
  body: () => <Body knowledge={knowledge} crew={crew} />,
});
