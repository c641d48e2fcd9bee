import { takesInShort } from '../../knowledge/figures/takes.ts';
import { britishScheme, rolesRatedInBritain } from '../../knowledge/figures/pay-in-britain.ts';
import { formatContext, formatFigure } from '../../knowledge/figures/format.ts';
import { crewsByFamily } from '../../knowledge/graph/crews.ts';
import { classLine, restingOn, rolesAsking } from '../../knowledge/graph/index-lines.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import {
  occupationsByScheme,
  skillsByGroup,
  sourcesByTrust,
  stepsByStage,
  termsByLetter,
} from '../../knowledge/graph/lists.ts';
import { stepsByAsking } from '../../knowledge/graph/step-lists.ts';
import {
  occupationParts,
  skillParts,
  sourceParts,
  stepParts,
  termParts,
} from '../../knowledge/parts/lists.ts';
import type { Entry } from '../../schema/entry.ts';
import type { Kind } from '../../schema/kinds.ts';
import { SourceLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { CrewList } from '../crew.tsx';
import type { Twin } from '../twin.tsx';
import { bareSource, EntryLink, EntryLinks, Joined } from '../parts.tsx';
import { partTwins, wholeOr } from './parts.tsx';
import { siteTwin } from './site-twin.tsx';
import * as words from '../../words/indexes.ts';
import * as counts from '../../words/counts.ts';
import { filled } from '../../words/filled.ts';

type Rows<K extends Kind> = readonly Entry<K>[];

/** Skills, each with what it is and how many roles ask for it. */
function SkillRows({ knowledge, skills }: { knowledge: Knowledge; skills: Rows<'skills'> }) {
  const asking = rolesAsking(knowledge);
  return (
    <List
      items={skills.map((skill) => (
        <>
          <EntryLink entry={skill} />, {counts.roles(asking.get(skill.id) ?? 0)}.{' '}
          {skill.data.summary}
        </>
      ))}
    />
  );
}

/** All skills by group. */
export const skillsTwin = (knowledge: Knowledge) =>
  siteTwin('/skills/', () =>
    wholeOr(skillParts(knowledge), () =>
      skillsByGroup(knowledge).map(({ title, entries }) => (
        <>
          <h2>{title}</h2>
          <SkillRows knowledge={knowledge} skills={entries} />
        </>
      )),
    ),
  );

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
  siteTwin('/steps/', () => wholeOr(stepParts(knowledge), () => <WholeSteps {...{ knowledge }} />));

const WholeSteps = ({ knowledge }: { knowledge: Knowledge }) => (
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
);

/** Terms, each with what it means. */
const TermRows = ({ terms }: { terms: Rows<'terms'> }) => (
  <List
    items={terms.map((term) => (
      <>
        <EntryLink entry={term} />: {term.data.summary}
      </>
    ))}
  />
);

/** All terms by letter. */
export const termsTwin = (knowledge: Knowledge) =>
  siteTwin('/terms/', () =>
    wholeOr(termParts(knowledge), () =>
      termsByLetter(knowledge).map(({ title, entries }) => (
        <>
          <h2>{title}</h2>
          <TermRows terms={entries} />
        </>
      )),
    ),
  );

/** Sources, each with how much rests on it. */
const SourceRows = ({ knowledge, sources }: { knowledge: Knowledge; sources: Rows<'sources'> }) => (
  <List
    items={sources.map((source) => {
      const told = restingOn(knowledge, source);
      return (
        <>
          <EntryLink entry={source} words={source.data.short} />
          {told && `: ${told}`}
        </>
      );
    })}
  />
);

/** All sources by how far they are trusted. */
export const sourcesTwin = (knowledge: Knowledge) =>
  siteTwin('/sources/', () =>
    wholeOr(sourceParts(knowledge), () =>
      sourcesByTrust(knowledge).map(({ title, entries }) => (
        <>
          <h2>
            {title} {entries.length}
          </h2>
          <SourceRows knowledge={knowledge} sources={entries} />
        </>
      )),
    ),
  );

function ClassTable({
  knowledge,
  entries,
}: {
  knowledge: Knowledge;
  entries: Rows<'occupations'>;
}) {
  const classes = entries.map((entry) => ({ entry, ...classLine(knowledge, entry) }));
  const medians = classes.flatMap(({ median }) => median ?? []);
  const sources = [...new Set(medians.map(({ source }) => source))];
  const hasPay = medians.length > 0;
  return (
    <>
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

/** The roles that are paid by rates in Britain. */
function RatedInBritain({ knowledge }: { knowledge: Knowledge }) {
  const entries = rolesRatedInBritain(knowledge);
  if (entries.length === 0) return null;
  return <p>{filled(words.ratedInBritain, { roles: <EntryLinks entries={entries} within /> })}</p>;
}

/** All official classes by classification. */
export const occupationsTwin = (knowledge: Knowledge) =>
  siteTwin('/occupations/', () => (
    <>
      <p>{words.aboutClasses}</p>
      {wholeOr(occupationParts(knowledge), () =>
        occupationsByScheme(knowledge).map(({ id, title, entries }) => (
          <>
            <h2>{title}</h2>
            <ClassTable knowledge={knowledge} entries={entries} />
            {id === britishScheme && <RatedInBritain knowledge={knowledge} />}
          </>
        )),
      )}
    </>
  ));

/** All productions with their crews. */
export const crewsTwin = (knowledge: Knowledge) =>
  siteTwin('/crews/', () => <CrewList knowledge={knowledge} crews={crewsByFamily(knowledge)} />);

/** The parts of these lists where they are too long for one page. */
export const indexPartTwins = (knowledge: Knowledge): Twin[] => [
  ...partTwins(skillParts(knowledge), ({ entries }) => (
    <SkillRows knowledge={knowledge} skills={entries} />
  )),
  ...partTwins(stepParts(knowledge), ({ entries }) => <List items={entries.map(StepLine)} />),
  ...partTwins(termParts(knowledge), ({ entries }) => <TermRows terms={entries} />),
  ...partTwins(sourceParts(knowledge), ({ entries }) => (
    <SourceRows knowledge={knowledge} sources={entries} />
  )),
  ...partTwins(occupationParts(knowledge), ({ entries }) => (
    <ClassTable knowledge={knowledge} entries={entries} />
  )),
];
