import { sourceNamed } from '../../knowledge/figures/fact.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { yearAnswer } from '../../knowledge/year/answer.ts';
import { startYear } from '../../knowledge/year/asked.ts';
import { checkedYear } from '../../knowledge/year/checked-year.ts';
import { yearFields, yearPlaces, type FieldId } from '../../knowledge/year/fields.ts';
import type { PlacedReason } from '../../knowledge/year/reason.ts';
import { reasonsFor, ruleReasons } from '../../knowledge/year/reasons.ts';
import { roleBeside } from '../../knowledge/year/role-beside.ts';
import { yearExamples } from '../../knowledge/year/year-examples.ts';
import { currencies } from '../../schema/vocabulary.ts';
import { PageLink, SourceLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { noRateAtStart } from '../../knowledge/year/whose-rate.ts';
import { AnswerHead, AnswerRows, AnswerSaid } from '../../views/rate/YearAnswer.tsx';
import { YearBeside } from '../../views/rate/YearBeside.tsx';
import { YearExamples } from '../../views/rate/YearExamples.tsx';
import { filled } from '../../words/filled.ts';
import { noRole } from '../../words/rate/beside.ts';
import * as words from '../../words/rate/page.ts';
import { see } from '../../words/rate/reasons.ts';
import { siteTwin } from './site-twin.tsx';

const days = [
  'fewest',
  'most',
  'idle',
  'prep',
  'prepPaid',
  'admin',
  'hours',
  'week',
  'project',
] as const;
const money = ['rental', 'kit', 'insurance', 'other'] as const;
/** What is asked where a share of one's own is put aside for tax. */
const share = ['tax', 'free'] as const;

interface ReasonsProps {
  knowledge: Knowledge;
  reasons: readonly PlacedReason[];
}

/** Why an assumption starts where it does. A site without our content has reasons without our sources. */
const Reasons = ({ knowledge, reasons }: ReasonsProps) => (
  <>
    {reasons.map(({ reason: { told, source, page } }) => (
      <p>
        {told}
        {source !== undefined && knowledge.byId.sources.has(source) && (
          <>
            {' '}
            (<SourceLink {...sourceNamed(knowledge, source)} />)
          </>
        )}
        {page && <> {filled(see, { page: <PageLink {...page} /> })}</>}
      </p>
    ))}
  </>
);

/** A number that may be changed: what it is, what it starts from, and why. */
function Field({ knowledge, id }: { knowledge: Knowledge; id: FieldId }) {
  const { label, unit, money: isMoney } = yearFields[id];
  const units = isMoney
    ? `${Object.values(yearPlaces)
        .map((currency) => currencies[currency])
        .join(', ')} ${unit}`
    : unit;
  return (
    <li>
      <p>
        {label} ({units}): {startYear.typed[id]}
      </p>
      <Reasons knowledge={knowledge} reasons={reasonsFor(id)} />
    </li>
  );
}

/** A rate and its year, worked out for the start. */
function Example({ knowledge }: { knowledge: Knowledge }) {
  const checked = checkedYear(startYear);
  if ('wrong' in checked) throw new Error(JSON.stringify(checked.wrong));
  const answer = yearAnswer(checked);
  const role = knowledge.byId.roles.get(startYear.role);
  const published = role && roleBeside(knowledge, role);
  const noRate = published && noRateAtStart(published, checked.work);
  const fields = (ids: readonly FieldId[]) => (
    <ul>
      {ids.map((id) => (
        <Field knowledge={knowledge} id={id} />
      ))}
    </ul>
  );
  return (
    <>
      {fields(['amount', 'wanted'])}
      {noRate !== undefined && <p>{noRate}</p>}
      <p>
        <AnswerHead answer={answer} />
      </p>
      <p>
        <AnswerSaid answer={answer} noRate={noRate} />
      </p>
      <AnswerRows answer={answer} />
      <h2>{words.assumes}</h2>
      <p>{words.change}</p>
      <p>{words.days}</p>
      {fields(days)}
      <p>{words.money}</p>
      {fields(money)}
      <p>{words.putAside}</p>
      <Reasons knowledge={knowledge} reasons={ruleReasons} />
      {fields(share)}
      <h2>{words.beside}</h2>
      {published ? <YearBeside answer={answer} role={published} /> : <p>{noRole}</p>}
    </>
  );
}

/** The published rates that a year may start from. */
function Examples({ knowledge }: { knowledge: Knowledge }) {
  const examples = yearExamples(knowledge);
  return examples.length === 0 ? null : (
    <>
      <p>{words.startFrom(examples.length)}</p>
      <YearExamples examples={examples} />
    </>
  );
}

/** A rate and the year it makes, by the example that the page starts with. */
export const rateTwin = (knowledge: Knowledge) =>
  siteTwin('/rate/', () => (
    <>
      <Examples knowledge={knowledge} />
      <Example knowledge={knowledge} />
      <h2>{words.leavesOut}</h2>
      <List items={words.leftOut} />
      <p>
        {filled(words.staysHere, {
          rates: <PageLink title={words.setRates} address="/steps/set-your-rates/" />,
          freelancing: (
            <PageLink title={words.startFreelancing} address="/steps/start-freelancing/" />
          ),
        })}
      </p>
    </>
  ));
