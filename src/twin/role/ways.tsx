import { wayBetween } from '../../knowledge/compare/way.ts';
import { sourceNamed } from '../../knowledge/figures/fact.ts';
import { caseLength, casesOf, casesTold, caseWay, moveTime } from '../../knowledge/graph/cases.ts';
import { hiringFor } from '../../knowledge/graph/hiring.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { pagesNamed } from '../../knowledge/graph/other-trades.ts';
import { waysTo } from '../../knowledge/plan/ways-to.ts';
import { isKnown } from '../../schema/known.ts';
import { inSentence } from '../../words/sentence.ts';
import { addressOf } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import { LinkList, PageLink, SourceNote } from '../../views/links.tsx';
import { MoveOnward } from '../../views/move.tsx';
import { cardIn } from '../cards.ts';
import { SourcedLines } from '../lists.tsx';
import { Joined } from '../parts.tsx';
import * as words from '../../words/role/ways.ts';
import { filled } from '../../words/filled.ts';

interface Props {
  knowledge: Knowledge;
  role: Entry<'roles'>;
}

/** The ways in, numbered, each with its places in a row. */
function WaysIn({ knowledge, role }: Props) {
  const ways = waysTo(knowledge, role);
  return (
    <>
      {role.data.routes.map(({ title, text }, index) => (
        <>
          <h3>
            {index + 1} {title}
          </h3>
          <p>{text}</p>
          <p>
            <Joined
              by=" → "
              items={(ways[index] ?? []).map((place) =>
                place === role ? (
                  role.data.title
                ) : (
                  <PageLink title={place.data.title} address={addressOf(place.kind, place.id)} />
                ),
              )}
            />
          </p>
        </>
      ))}
    </>
  );
}

/** How long people took to reach a role, by published accounts. */
function Cases({ knowledge, role }: Props) {
  const cases = casesOf(knowledge, role.id);
  const told = casesTold(cases);
  const notesOf = ({ data: { note, readAs } }: Entry<'cases'>) =>
    [note, readAs].filter(Boolean).join(' ');
  const parts = ({ data }: Entry<'cases'>) => ({
    time: caseLength(data),
    start: caseWay(data),
    source: <SourceNote {...sourceNamed(knowledge, data.source)} />,
  });
  const counted = (each: Entry<'cases'>) =>
    notesOf(each) && `${words.howCounted}: ${notesOf(each)}`;
  if (cases.length === 0) return null;
  return (
    <>
      <h3>{words.howLongItTook(cases.length)}</h3>
      {told === undefined ? (
        cases.map((each) => (
          <>
            <p>{filled(words.itTook, parts(each))}</p>
            <p>{counted(each)}</p>
          </>
        ))
      ) : (
        <>
          <p>{words.casesApart(told)}</p>
          <ul>
            {cases.map((each) => (
              <li>
                {filled(words.timeCounted, parts(each))} {counted(each)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Where it stands how one is hired. */
function Hiring({ knowledge, role }: Props) {
  const hiring = hiringFor(knowledge, role);
  return hiring.length === 0 ? null : (
    <p>
      <strong>{words.whoHires}</strong>{' '}
      <LinkList
        links={hiring.map(({ title, address }, index) => ({
          title: index === 0 ? title : inSentence(title),
          address,
        }))}
      />
    </p>
  );
}

/** The roles that people come from. */
function ComeFrom({ knowledge, role }: Props) {
  const into = knowledge.movesInto.get(role.id) ?? [];
  return into.length === 0 ? null : (
    <p>
      <strong>{words.peopleComeFrom}</strong>{' '}
      <Joined
        items={into.map((edge) => {
          const time = moveTime(knowledge, edge);
          const { id, data } = edge.from;
          return (
            <>
              <PageLink title={inSentence(data.title)} address={addressOf('roles', id)} />
              {time !== undefined && ` (${time})`}
            </>
          );
        })}
      />
      .
    </p>
  );
}

/** The ways in, how long they took, and the moves in and out. */
export function WayThere(props: Props) {
  const { knowledge, role } = props;
  const here = cardIn(knowledge, role.id);
  const onward = here.moves.map(({ to }) => wayBetween(here, cardIn(knowledge, to)));
  const { ladder, exits, time } = role.data;
  return (
    <>
      <WaysIn {...props} />
      <Hiring {...props} />
      <Cases {...props} />
      {isKnown(time) && time.note !== undefined && (
        <p>
          <strong>{words.aboutTime}</strong> {time.note}
        </p>
      )}
      <ComeFrom {...props} />
      <h3>{words.whereItLeads}</h3>
      {onward.map((way) => (
        <MoveOnward {...way} />
      ))}
      {onward.length === 0 && <p>{words.noMoveOut}</p>}
      <SourcedLines
        knowledge={knowledge}
        title={words.gradesWithin}
        lines={ladder.map(({ grade, says, source }) => ({ name: grade, says: [says], source }))}
        ordered
      />
      <SourcedLines
        knowledge={knowledge}
        title={words.waysOut}
        lines={exits.map(({ to, why, source }) => ({
          name: to,
          page: pagesNamed(knowledge, to)[0],
          says: [why],
          source,
        }))}
      />
    </>
  );
}
