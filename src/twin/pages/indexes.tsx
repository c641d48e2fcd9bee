import { takesInShort } from '../../knowledge/figures/takes.ts';
import { formatContext, formatFigure } from '../../knowledge/figures/format.ts';
import { crewsByFamily } from '../../knowledge/graph/crews.ts';
import { classLine, rolesAsking, sourceLine } from '../../knowledge/graph/index-lines.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import {
  occupationsByScheme,
  skillsByGroup,
  sourcesByTrust,
  stepsByStage,
  termsByLetter,
} from '../../knowledge/graph/lists.ts';
import { stepsByAsking } from '../../knowledge/graph/step-lists.ts';
import type { Entry } from '../../schema/entry.ts';
import { SourceLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { CrewList } from '../crew.tsx';
import { bareSource, EntryLink, Joined } from '../parts.tsx';
import { siteTwin } from './site-twin.tsx';
import { locale } from '../../words/locale.ts';
import * as words from '../../words/indexes.ts';
import * as counts from '../../words/counts.ts';
import { filled } from '../../words/filled.ts';

/** All skills by group, each with what it is and how many roles ask for it. */
export const skillsTwin = (knowledge: Knowledge) =>
  siteTwin('/skills/', () => {
    const asking = rolesAsking(knowledge);
    return skillsByGroup(knowledge).map(({ title, entries }) => (
      <>
        <h2>{title}</h2>
        <List
          items={entries.map((skill) => (
            <>
              <EntryLink entry={skill} />, {counts.roles(asking.get(skill.id) ?? 0)}.{' '}
              {skill.data.summary}
            </>
          ))}
        />
      </>
    ));
  });

/** A step with its time and cost in short. */
const StepLine = (step: Entry<'steps'>) => {
  const { time = words.notKnown, cost = words.notKnown } = takesInShort(step);
  return (
    <>
      <EntryLink entry={step} />. {step.data.summary} {words.takes(time, cost)}
    </>
  );
};

/** All steps by stage, and by what they ask of whoever takes them. */
export const stepsTwin = (knowledge: Knowledge) =>
  siteTwin('/steps/', () => (
    <>
      {stepsByStage(knowledge).map(({ title, entries }) => (
        <>
          <h2>{title}</h2>
          <List items={entries.map(StepLine)} />
        </>
      ))}
      <h2>{words.byAsking}</h2>
      <dl>
        {stepsByAsking(knowledge).map(({ title, entries }) => (
          <>
            <dt>{title}</dt>
            <dd>
              <Joined
                items={entries.map((step) => (
                  <EntryLink entry={step} />
                ))}
              />
            </dd>
          </>
        ))}
      </dl>
    </>
  ));

/** All terms by letter, each with what it means. */
export const termsTwin = (knowledge: Knowledge) =>
  siteTwin('/terms/', () =>
    termsByLetter(knowledge).map(({ title, entries }) => (
      <>
        <h2>{title}</h2>
        <List
          items={entries.map((term) => (
            <>
              <EntryLink entry={term} />: {term.data.summary}
            </>
          ))}
        />
      </>
    )),
  );

const restingOn = ({ pages, figures }: { pages: number; figures: number }) =>
  [pages > 0 && counts.pages(pages), figures > 0 && counts.figures(figures)]
    .filter(Boolean)
    .join(', ') || words.figuresByPlace;

/** All sources by how far they are trusted, each with how much rests on it. */
export const sourcesTwin = (knowledge: Knowledge) =>
  siteTwin('/sources/', () =>
    sourcesByTrust(knowledge).map(({ title, entries }) => (
      <>
        <h2>
          {title} {entries.length}
        </h2>
        <List
          items={entries
            .toSorted((a, b) => a.data.short.localeCompare(b.data.short, locale))
            .map((source) => (
              <>
                <EntryLink entry={source} words={source.data.short} />:{' '}
                {restingOn(sourceLine(knowledge, source))}
              </>
            ))}
        />
      </>
    )),
  );

type Classes = ReturnType<typeof occupationsByScheme>[number];

function ClassTable({ knowledge, group }: { knowledge: Knowledge; group: Classes }) {
  const classes = group.entries.map((entry) => ({ entry, ...classLine(knowledge, entry) }));
  const medians = classes.flatMap(({ median }) => median ?? []);
  const sources = [...new Set(medians.map(({ source }) => source))];
  const hasPay = medians.length > 0;
  return (
    <>
      <h2>{group.title}</h2>
      {hasPay && (
        <p>
          {filled(words.mediansOf, {
            contexts: [...new Set(medians.map(formatContext))].join(', '),
            sources: (
              <Joined
                items={sources.map((id) => (
                  <SourceLink {...bareSource(knowledge, id)} />
                ))}
              />
            ),
          })}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th>{words.code}</th>
            <th>{words.classTitle}</th>
            {hasPay && <th>{words.median}</th>}
            <th>{words.roles}</th>
          </tr>
        </thead>
        {classes.map(({ entry, median, roles }) => (
          <tr>
            <td>{entry.data.code}</td>
            <td>
              <EntryLink entry={entry} />
            </td>
            {hasPay && <td>{median && formatFigure(median)}</td>}
            <td>{roles > 0 && counts.roles(roles)}</td>
          </tr>
        ))}
      </table>
    </>
  );
}

/** All official classes by classification. */
export const occupationsTwin = (knowledge: Knowledge) =>
  siteTwin('/occupations/', () => (
    <>
      <p>{words.aboutClasses}</p>
      {occupationsByScheme(knowledge).map((group) => (
        <ClassTable knowledge={knowledge} group={group} />
      ))}
    </>
  ));

/** All productions with their crews. */
export const crewsTwin = (knowledge: Knowledge) =>
  siteTwin('/crews/', () => <CrewList knowledge={knowledge} crews={crewsByFamily(knowledge)} />);
