import { comparisonsAmong } from '../knowledge/compare/compare.ts';
import { get, type Knowledge } from '../knowledge/graph/knowledge.ts';
import { pagesNamed } from '../knowledge/graph/other-trades.ts';
import { rolesMeant, titleSummary, type Meaning, type Title } from '../knowledge/graph/titles.ts';
import { capitalized } from '../words/sentence.ts';
import { titleAddress } from '../schema/address.ts';
import { languages, places } from '../schema/vocabulary.ts';
import { EntryLink, Lead, Links } from './parts.tsx';
import { seeAlso } from '../words/page.ts';
import type { Twin } from './twin.tsx';
import * as words from '../words/titles.ts';
import { filled } from '../words/filled.ts';

/** One thing that a title means: where it means it, which role that is and what to know of the name. */
function MeaningText({ knowledge, meaning }: { knowledge: Knowledge; meaning: Meaning }) {
  const { sector, place, language, as, own, note } = meaning;
  const role = get(knowledge, 'roles', meaning.role);
  const where = [
    (place !== 'anywhere' || !language) && places[place],
    language && languages[language],
  ].filter(Boolean);
  return (
    <>
      <h2>
        <EntryLink entry={role} />
      </h2>
      <p>
        {sector ? <EntryLink entry={get(knowledge, 'families', sector)} /> : words.anySector} /{' '}
        {where.join(' / ')}
      </p>
      <p>{role.data.summary}</p>
      {as && <p>{filled(words.written, { title: as })}</p>}
      {(note || !language) && (
        <p>
          {own && words.ownName}
          {!own && !language && words.otherName} {note}
        </p>
      )}
    </>
  );
}

/** The page of a job title. */
export function titleTwin(knowledge: Knowledge, title: Title): Twin {
  const name = capitalized(title.name);
  const summary = titleSummary(title);
  return {
    address: titleAddress(title.id),
    title: name,
    summary,
    body: () => (
      <>
        <Lead title={name} summary={summary} />
        <Links before={words.sideBySide} entries={comparisonsAmong(knowledge, rolesMeant(title))} />
        <Links before={seeAlso} entries={pagesNamed(knowledge, title.name)} />
        {title.meanings.map((meaning) => (
          <MeaningText knowledge={knowledge} meaning={meaning} />
        ))}
      </>
    ),
  };
}
