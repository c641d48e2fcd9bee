import { formatList } from '../../knowledge/figures/format.ts';
import { filingsOf } from '../../knowledge/figures/pay.ts';
import { get, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import { pagesNamed } from '../../knowledge/graph/other-trades.ts';
import { englishAliases, foreignAliases } from '../../knowledge/graph/role-names.ts';
import { whereOf } from '../../knowledge/graph/where.ts';
import type { Entry } from '../../schema/entry.ts';
import { languages, matches, schemeShort } from '../../schema/vocabulary.ts';
import { EntryLink, Joined } from '../parts.tsx';
import * as words from '../../words/role/work.ts';

interface Props {
  knowledge: Knowledge;
  role: Entry<'roles'>;
}

/** Names in a line, each with what to know of it. */
const InLine = (names: readonly { name: string; note?: string | undefined }[], strong: boolean) => (
  <dd>
    <Joined
      items={names.map(({ name, note }) => (
        <>
          {strong ? <strong>{name}</strong> : name}
          {note && ` (${note.replace(/\.$/, '')})`}
        </>
      ))}
    />
  </dd>
);

/** All names of a role by where they are used, then those of other languages. */
function OtherNames({ knowledge, role: { data } }: Props) {
  if (data.aliases.length === 0) return null;
  const byPlace = Map.groupBy(englishAliases(data), (alias) => whereOf(knowledge, alias));
  const elsewhere = ({ sector, place }: (typeof data.aliases)[number]) =>
    whereOf(knowledge, { sector: sector === data.family ? undefined : sector, place });
  const abroad = foreignAliases(data);
  return (
    <>
      <h3>{words.otherNames}</h3>
      <dl>
        {[...byPlace].map(([place, names]) => (
          <>
            <dt>{place || words.anywhere}</dt>
            {InLine(names, true)}
          </>
        ))}
      </dl>
      {abroad.length > 0 && (
        <details>
          <summary>
            {words.inLanguages(formatList(abroad.map(({ language }) => languages[language])))}
          </summary>
          <dl>
            {abroad.map(({ language, aliases }) => (
              <>
                <dt>{languages[language]}</dt>
                {InLine(
                  aliases.map((alias) => ({
                    name: alias.name,
                    note: [elsewhere(alias), alias.note].filter(Boolean).join('. '),
                  })),
                  false,
                )}
              </>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

/** What a role is taken for, and the names it goes by. */
export const Confusions = (props: Props) => (
  <>
    <dl>
      {props.role.data.confusedWith.map(({ title, role: other, why }) => {
        const page = other
          ? get(props.knowledge, 'roles', other)
          : pagesNamed(props.knowledge, title)[0];
        return (
          <>
            <dt>{page ? <EntryLink entry={page} words={title} /> : title}</dt>
            <dd>{why}</dd>
          </>
        );
      })}
    </dl>
    <OtherNames {...props} />
  </>
);

/** The official classes a role is filed under, and how well each fits. */
export const Filings = ({ knowledge, role }: Props) => (
  <dl>
    {filingsOf(knowledge, role).map(({ occupation, match, why }) => (
      <>
        <dt>
          <EntryLink entry={occupation} /> {schemeShort[occupation.data.scheme]}{' '}
          {occupation.data.code}
        </dt>
        <dd>
          {matches[match]}. {why}
        </dd>
      </>
    ))}
  </dl>
);
