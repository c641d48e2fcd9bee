import { formatDay } from '../../knowledge/figures/format.ts';
import { classTold, headlinesTold, payHeadlines } from '../../knowledge/figures/headlines.ts';
import {
  coverageOf,
  lastReview,
  type Coverage,
  type QuestionCount,
} from '../../knowledge/graph/coverage.ts';
import { countsTold } from '../../knowledge/graph/coverage-told.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { count } from '../../knowledge/plan/words.ts';
import { capitalized } from '../../knowledge/words.ts';
import { kinds } from '../../schema/kinds.ts';
import { confidences, keysOf } from '../../schema/vocabulary.ts';
import { PageLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { EntryLink } from '../parts.tsx';
import { siteTwin } from './site-twin.tsx';

/** The questions of a kind: a row for each that not all answer, and one for all others. */
function QuestionRows({ kind, rows }: { kind: string; rows: readonly QuestionCount[] }) {
  const most = Math.max(...rows.map(({ known }) => known));
  const isWhole = ({ known, notKnown }: QuestionCount) => known === most && notKnown === 0;
  const whole = rows.filter(isWhole);
  return (
    <>
      <tr>
        <th scope="rowgroup" colspan={3}>
          Of each {kind}
        </th>
      </tr>
      {rows
        .filter((row) => !isWhole(row))
        .map(({ question, known, notKnown }) => (
          <tr>
            <td>{question}</td>
            <td>{known}</td>
            <td>{notKnown}</td>
          </tr>
        ))}
      {whole.length > 0 && (
        <tr>
          <td>{whole.map(({ question }) => question).join(' · ')}</td>
          <td>{whole.length > 1 ? `${most} each` : most}</td>
          <td>0</td>
        </tr>
      )}
    </>
  );
}

const Answers = ({ asked }: Coverage) => (
  <table>
    <thead>
      <tr>
        <th>Question</th>
        <th>Known</th>
        <th>Open</th>
      </tr>
    </thead>
    {[...Map.groupBy(asked, ({ kind }) => kind)].map(([kind, rows]) => (
      <QuestionRows kind={kind} rows={rows} />
    ))}
  </table>
);

/** The questions that stay open, by the kind they are asked of. */
const Open = ({ unknown }: Coverage) => (
  <>
    {[...Map.groupBy(unknown, ({ entry }) => entry.kind)].map(([kind, list]) => (
      <>
        <p>Of each {kinds[kind].one}</p>
        {[...Map.groupBy(list, ({ question }) => question)].map(([question, open]) => {
          const entries = [...new Set(open.map(({ entry }) => entry))];
          return (
            <>
              <h3>{question}</h3>
              <p>{count(entries.length, kinds[kind].one)}</p>
              <List
                items={entries.map((entry) => (
                  <EntryLink entry={entry} />
                ))}
              />
            </>
          );
        })}
      </>
    ))}
  </>
);

const basis = {
  rate: 'A rate',
  agreement: 'How pay is agreed',
  class: 'The median of its class',
} as const;

function Pay({ knowledge }: { knowledge: Knowledge }) {
  const pay = payHeadlines(knowledge);
  return (
    <>
      <p>{headlinesTold(pay)}</p>
      {[...Map.groupBy(pay.roles, ({ by }) => by)].map(([by, roles]) => (
        <>
          <h3>{basis[by]}</h3>
          <p>{count(roles.length, 'role')}</p>
          <List
            items={roles.map((one) => (
              <>
                <EntryLink entry={one.role} /> {by === 'rate' && `${one.words} `}
                {classTold(one)}
              </>
            ))}
          />
        </>
      ))}
    </>
  );
}

const Ages = ({ ages }: Coverage) => (
  <table>
    <thead>
      <tr>
        <th>Age</th>
        {keysOf(confidences).map((level) => (
          <th>{capitalized(confidences[level])}</th>
        ))}
      </tr>
    </thead>
    {ages.map(({ age, counts }) => (
      <tr>
        <td>{capitalized(age)}</td>
        {keysOf(confidences).map((level) => (
          <td>{counts[level]}</td>
        ))}
      </tr>
    ))}
  </table>
);

const Due = ({ due, next }: Coverage) =>
  due.length > 0 ? (
    <List
      items={due.map(({ entry, day }) => (
        <>
          <EntryLink entry={entry} /> {kinds[entry.kind].one}, since {formatDay(day)}
        </>
      ))}
    />
  ) : (
    <p>Nothing is due. {next && `The first review to come is on ${formatDay(next.day)}.`}</p>
  );

/** What is known and what is not. */
export const coverageTwin = (knowledge: Knowledge) =>
  siteTwin('/about/coverage/', () => {
    const now = lastReview(knowledge);
    const coverage = coverageOf(knowledge, now);
    return (
      <>
        <p>Counted for {formatDay(now)}, the day of the latest review.</p>
        <dl>
          {countsTold(coverage).map(({ name, figure, of }) => (
            <>
              <dt>{name}</dt>
              <dd>
                {figure} {of}
              </dd>
            </>
          ))}
        </dl>
        <h2>Answers</h2>
        <Answers {...coverage} />
        <h2>What was not found</h2>
        <p>
          The reason stands at the foot of each page, under “What was not found”. Why moves can
          stand without a source is told in <PageLink title="About" address="/about/" />. These are
          the pages that have a question nothing answers.
        </p>
        <Open {...coverage} />
        <h2>What stands first for pay</h2>
        <Pay knowledge={knowledge} />
        <h2>Figures by age</h2>
        <Ages {...coverage} />
        <p>
          What rests on each source is counted in the{' '}
          <PageLink title="list of sources" address="/sources/" />.
        </p>
        <h2>Due for review</h2>
        <Due {...coverage} />
      </>
    );
  });
