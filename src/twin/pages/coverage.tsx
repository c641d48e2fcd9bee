import { formatDay } from '../../knowledge/figures/format.ts';
import { headlinesTold, payHeadlines } from '../../knowledge/figures/headlines.ts';
import {
  coverageOf,
  lastReview,
  type Coverage,
  type QuestionCount,
} from '../../knowledge/graph/coverage.ts';
import { countsTold } from '../../knowledge/graph/coverage-told.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { coverageParts, isOfPay } from '../../knowledge/parts/coverage-parts.ts';
import { capitalized } from '../../words/sentence.ts';
import { kinds } from '../../schema/kinds.ts';
import { confidences, keysOf } from '../../schema/vocabulary.ts';
import { PageLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { EntryLink } from '../parts.tsx';
import { OpenTold, PayTold } from './coverage-lists.tsx';
import { wholeOr } from './parts.tsx';
import { siteTwin } from './site-twin.tsx';
import * as words from '../../words/coverage.ts';
import { filled } from '../../words/filled.ts';

/** The questions of a kind: a row for each that not all answer, and one for all others. */
function QuestionRows({ kind, rows }: { kind: string; rows: readonly QuestionCount[] }) {
  const most = Math.max(...rows.map(({ known }) => known));
  const isWhole = ({ known, notKnown }: QuestionCount) => known === most && notKnown === 0;
  const whole = rows.filter(isWhole);
  return (
    <>
      <tr>
        <th scope="rowgroup" colspan={3}>
          {words.ofEach(kind)}
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
          <td>{whole.length > 1 ? words.each(most) : most}</td>
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
        <th>{words.question}</th>
        <th>{words.known}</th>
        <th>{words.open}</th>
      </tr>
    </thead>
    {[...Map.groupBy(asked, ({ kind }) => kind)].map(([kind, rows]) => (
      <QuestionRows kind={kind} rows={rows} />
    ))}
  </table>
);

const Ages = ({ ages }: Coverage) => (
  <table>
    <thead>
      <tr>
        <th>{words.age}</th>
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
          <EntryLink entry={entry} /> {words.dueSince(kinds[entry.kind].one, formatDay(day))}
        </>
      ))}
    />
  ) : (
    <p>
      {words.nothingDue} {next && words.firstDue(formatDay(next.day))}
    </p>
  );

/** What is known and what is not. */
export const coverageTwin = (knowledge: Knowledge) =>
  siteTwin('/about/coverage/', () => {
    const now = lastReview(knowledge);
    const coverage = coverageOf(knowledge, now);
    const pay = payHeadlines(knowledge);
    const parts = coverageParts(knowledge);
    return (
      <>
        <p>{words.countedFor(formatDay(now))}</p>
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
        <h2>{words.answers}</h2>
        <Answers {...coverage} />
        <h2>{words.notFound}</h2>
        <p>
          {filled(words.notFoundTold, {
            about: <PageLink title={words.about} address="/about/" />,
          })}
        </p>
        {wholeOr(
          parts.filter((part) => !isOfPay(part)),
          () => (
            <OpenTold {...coverage} />
          ),
        )}
        <h2>{words.firstForPay}</h2>
        <p>{headlinesTold(pay)}</p>
        {wholeOr(parts.filter(isOfPay), () => (
          <PayTold {...pay} />
        ))}
        <h2>{words.byAge}</h2>
        <Ages {...coverage} />
        <p>
          {filled(words.restsOn, {
            list: <PageLink title={words.listOfSources} address="/sources/" />,
          })}
        </p>
        <h2>{words.dueForReview}</h2>
        <Due {...coverage} />
      </>
    );
  });
