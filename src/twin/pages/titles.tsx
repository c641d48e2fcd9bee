import { formatList } from '../../knowledge/figures/format.ts';
import type { Group } from '../../knowledge/graph/by-letter.ts';
import { get, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import {
  ambiguousAmong,
  isEnglish,
  titlesByLanguage,
  titlesByLetter,
  titlesBySector,
  type Meaning,
  type Title,
} from '../../knowledge/graph/titles.ts';
import { isOfAmbiguous, sectorParts, titleParts } from '../../knowledge/parts/lists.ts';
import { whereOf } from '../../knowledge/graph/where.ts';
import { capitalized } from '../../words/sentence.ts';
import { titleAddress } from '../../schema/address.ts';
import { placeShort } from '../../schema/vocabulary.ts';
import { PageLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { EntryLink, Joined } from '../parts.tsx';
import type { Twin } from '../twin.tsx';
import { partTwins, wholeOr } from './parts.tsx';
import { siteTwin } from './site-twin.tsx';
import * as words from '../../words/titles.ts';
import { filled } from '../../words/filled.ts';

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
    [!meaning.sector && words.anySector, whereOf(knowledge, meaning)].filter(Boolean).join(', ');
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
  const { abroad } = ambiguousAmong(titles);
  return (
    <>
      <h2>{words.inOtherLanguages}</h2>
      <p>{words.languagesTold}</p>
      {titlesByLanguage(titles).map(({ title, entries }) => (
        <>
          <h3>{title}</h3>
          <p>{words.titles(entries.length)}</p>
          <TitleList knowledge={knowledge} titles={entries} />
        </>
      ))}
      {abroad.length > 0 && (
        <>
          <h3>{words.ambiguous}</h3>
          <p>{words.titles(abroad.length)}</p>
          <Ambiguous knowledge={knowledge} titles={abroad} />
        </>
      )}
    </>
  );
}

/** All titles: by letter, those that mean several roles, and those of other languages. */
const WholeTitles = ({ knowledge, titles }: Props) => (
  <>
    {titlesByLetter(titles).map((group) => (
      <>
        <h3>{group.title}</h3>
        <TitleGroup knowledge={knowledge} group={group} />
      </>
    ))}
    <h2>{words.ambiguous}</h2>
    <p>{words.ambiguousTold}</p>
    <Ambiguous knowledge={knowledge} titles={ambiguousAmong(titles).english} />
    {!titles.every(isEnglish) && <Abroad knowledge={knowledge} titles={titles} />}
  </>
);

/** The list of all job titles. */
export const titlesTwin = (knowledge: Knowledge) =>
  siteTwin('/titles/', () => {
    const { titles } = knowledge;
    const languages = titlesByLanguage(titles).map(({ title }) => title);
    return (
      <>
        <h2>{words.aToZ}</h2>
        <p>
          {filled(words.alsoBySector, {
            bySector: <PageLink title={words.bySector} address="/titles/by-sector/" />,
            ambiguous: <a href="#ambiguous">{words.ambiguousInSentence}</a>,
          })}{' '}
          {languages.length > 0 &&
            filled(words.byLanguageTold, {
              languages: formatList(languages),
              byLanguage: <a href="#languages">{words.byLanguage}</a>,
            })}{' '}
          {filled(words.composing, {
            composer: <PageLink title={words.composer} address="/composing/" />,
          })}
        </p>
        {wholeOr(titleParts(knowledge), () => (
          <WholeTitles knowledge={knowledge} titles={titles} />
        ))}
      </>
    );
  });

/** All job titles by the part of the industry in which they mean a role. */
export const titlesBySectorTwin = (knowledge: Knowledge) =>
  siteTwin('/titles/by-sector/', () =>
    wholeOr(sectorParts(knowledge), () =>
      titlesBySector(knowledge.titles, knowledge.byKind.families).map((group) => (
        <>
          <h2>{group.title}</h2>
          <TitleGroup knowledge={knowledge} group={group} />
        </>
      )),
    ),
  );

/** The parts of both lists where they are too long for one page. */
export const titlePartTwins = (knowledge: Knowledge): Twin[] => [
  ...titleParts(knowledge).flatMap((part) =>
    partTwins([part], ({ entries }) =>
      isOfAmbiguous(part) ? (
        <Ambiguous knowledge={knowledge} titles={entries} />
      ) : (
        <TitleList knowledge={knowledge} titles={entries} />
      ),
    ),
  ),
  ...partTwins(sectorParts(knowledge), (group) => (
    <TitleGroup knowledge={knowledge} group={group} />
  )),
];
