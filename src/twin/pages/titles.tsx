import { formatList } from '../../knowledge/figures/format.ts';
import type { Group } from '../../knowledge/graph/by-letter.ts';
import { get, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import {
  isAmbiguous,
  isEnglish,
  titlesByLanguage,
  titlesByLetter,
  titlesBySector,
  type Meaning,
  type Title,
} from '../../knowledge/graph/titles.ts';
import { whereOf } from '../../knowledge/graph/where.ts';
import { count } from '../../knowledge/plan/words.ts';
import { capitalized } from '../../knowledge/words.ts';
import { titleAddress } from '../../schema/address.ts';
import { placeShort } from '../../schema/vocabulary.ts';
import { PageLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { EntryLink, Joined } from '../parts.tsx';
import { siteTwin } from './site-twin.tsx';

interface Props {
  knowledge: Knowledge;
  titles: readonly Title[];
}

const TitleLink = ({ id, name }: Title) => (
  <PageLink title={capitalized(name)} address={titleAddress(id)} />
);

/** Titles, each with what it means; nothing where it is only the name of a role. */
function TitleList({ knowledge, titles }: Props) {
  const inWords = ({ role, place }: Meaning) =>
    get(knowledge, 'roles', role).data.title +
    (place === 'anywhere' ? '' : ` (${placeShort[place]})`);
  const meant = ({ meanings }: Title) =>
    meanings.every(({ own }) => own) ? '' : [...new Set(meanings.map(inWords))].join(', ');
  return (
    <List
      items={titles.map((title) => (
        <>
          <TitleLink {...title} />
          {meant(title) && `: ${meant(title)}`}
        </>
      ))}
    />
  );
}

/** Titles that mean several roles, each with all of them and where it means which. */
function Ambiguous({ knowledge, titles }: Props) {
  const whereIn = (meaning: Meaning) =>
    [!meaning.sector && 'Any sector', whereOf(knowledge, meaning)].filter(Boolean).join(', ');
  return (
    <dl>
      {titles.map((title) => (
        <>
          <dt>
            <TitleLink {...title} />
          </dt>
          {title.meanings.map((meaning) => (
            <dd>
              <EntryLink entry={get(knowledge, 'roles', meaning.role)} /> {whereIn(meaning)}
            </dd>
          ))}
        </>
      ))}
    </dl>
  );
}

interface GroupProps {
  knowledge: Knowledge;
  group: Group<Title>;
}

/** A group of titles; below English ones those of other languages, in a line for each. */
function TitleGroup({ knowledge, group: { entries } }: GroupProps) {
  const english = entries.filter(isEnglish);
  const others = titlesByLanguage(entries.filter((one) => !isEnglish(one)));
  if (english.length === 0) return <TitleList knowledge={knowledge} titles={entries} />;
  return (
    <>
      <TitleList knowledge={knowledge} titles={english} />
      {others.length > 0 && (
        <dl>
          {others.map(({ title, entries: these }) => (
            <>
              <dt>{title}</dt>
              <dd>
                <Joined items={these.map(TitleLink)} />
              </dd>
            </>
          ))}
        </dl>
      )}
    </>
  );
}

/** Titles in other languages, by language. */
function Abroad({ knowledge, titles }: Props) {
  const others = titles.filter((title) => isAmbiguous(title) && !isEnglish(title));
  return (
    <>
      <h2>In other languages</h2>
      <p>
        What the same jobs are called where people work in another language. Each title leads to the
        role it means.
      </p>
      {titlesByLanguage(titles).map(({ title, entries }) => (
        <>
          <h3>{title}</h3>
          <p>{count(entries.length, 'title')}</p>
          <TitleList knowledge={knowledge} titles={entries} />
        </>
      ))}
      {others.length > 0 && (
        <>
          <h3>One title, different jobs</h3>
          <p>{count(others.length, 'title')}</p>
          <Ambiguous knowledge={knowledge} titles={others} />
        </>
      )}
    </>
  );
}

/** The list of all job titles. */
export const titlesTwin = (knowledge: Knowledge) =>
  siteTwin('/titles/', () => {
    const { titles } = knowledge;
    const languages = titlesByLanguage(titles).map(({ title }) => title);
    return (
      <>
        <h2>A to Z</h2>
        <p>
          The same titles also stand <PageLink title="by sector" address="/titles/by-sector/" />.
          Some mean more than one job: <a href="#ambiguous">one title, different jobs</a>.{' '}
          {languages.length > 0 && (
            <>
              Titles in {formatList(languages)} follow <a href="#languages">by language</a>.
            </>
          )}{' '}
          Whoever writes music has another trade:{' '}
          <PageLink title="composer" address="/composing/" />.
        </p>
        {titlesByLetter(titles).map((group) => (
          <>
            <h3>{group.title}</h3>
            <TitleGroup knowledge={knowledge} group={group} />
          </>
        ))}
        <h2>One title, different jobs</h2>
        <p>
          Each of these means more than one job. Mostly the sector or the country decides which.
          Where neither does, read the duties.
        </p>
        <Ambiguous
          knowledge={knowledge}
          titles={titles.filter((title) => isAmbiguous(title) && isEnglish(title))}
        />
        {languages.length > 0 && <Abroad knowledge={knowledge} titles={titles} />}
      </>
    );
  });

/** All job titles by the part of the industry in which they mean a role. */
export const titlesBySectorTwin = (knowledge: Knowledge) =>
  siteTwin('/titles/by-sector/', () =>
    titlesBySector(knowledge.titles, knowledge.byKind.families).map((group) => (
      <>
        <h2>{group.title}</h2>
        <TitleGroup knowledge={knowledge} group={group} />
      </>
    )),
  );
