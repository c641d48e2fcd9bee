import { leaningWords } from '../../knowledge/choose/leaning.ts';
import { waysIn } from '../../knowledge/choose/facets.ts';
import { sharedTold, strainsTold, trainingTold } from '../../knowledge/choose/told-in-row.ts';
import { sourceNamed } from '../../knowledge/figures/fact.ts';
import { formatContext, formatFigure } from '../../knowledge/figures/format.ts';
import { payInShort } from '../../knowledge/figures/pay-short.ts';
import { headline, payBasis } from '../../knowledge/figures/pay.ts';
import { timeFact, timeTold } from '../../knowledge/graph/cases.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { rolesByFamily } from '../../knowledge/graph/lists.ts';
import { inSentence } from '../../knowledge/words.ts';
import { sheetAddress } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import { matches } from '../../schema/vocabulary.ts';
import { href } from '../../site/href.ts';
import { PageLink, SourceLink } from '../../views/links.tsx';
import { EntryLink, Joined } from '../parts.tsx';
import { PatchBay } from './patch-bay.tsx';
import { siteTwin } from './site-twin.tsx';

interface Props {
  knowledge: Knowledge;
  role: Entry<'roles'>;
}

/** What a role is paid, and what its class is. */
function RowPay({ knowledge, role }: Props) {
  const pay = payInShort(knowledge, role);
  return 'value' in pay ? (
    <p>
      {pay.before !== undefined && `${pay.before}: `}
      <b>{pay.value}</b> {inSentence(pay.context)}
    </p>
  ) : (
    <p>
      <b>Paid {inSentence(pay.agreed)}</b>
    </p>
  );
}

function RowWork({ knowledge, role }: Props) {
  const { conditions, leaning } = role.data;
  const time = timeFact(knowledge, role);
  return (
    <>
      <p>
        {strainsTold(conditions)
          .map(({ name, word }) => `${name}: ${word}`)
          .join('. ')}
        .
      </p>
      <p>
        {leaningWords[leaning - 1]}. {sharedTold(conditions)}.{' '}
        {trainingTold(waysIn(knowledge, role))} {time && `${timeTold(time)}. `}
        <a href={href(sheetAddress(role.id))}>One sheet to print</a>
      </p>
    </>
  );
}

/** A role as one item of the list of all roles. */
function Row({ knowledge, role, family }: Props & { family: string }) {
  const shown = headline(knowledge, role, 'wage');
  return (
    <li>
      <p>
        <strong>
          <EntryLink entry={role} />
        </strong>{' '}
        {family}
      </p>
      <RowPay knowledge={knowledge} role={role} />
      <p>{role.data.summary}</p>
      {shown && shown.match !== 'none' && (
        <p>
          Class: {formatFigure(shown.figure)} a year, <EntryLink entry={shown.occupation} />,{' '}
          {inSentence(matches[shown.match])}.
        </p>
      )}
      <RowWork knowledge={knowledge} role={role} />
    </li>
  );
}

/** What pay goes by in the list, and where from. */
const Basis = ({ knowledge }: { knowledge: Knowledge }) => (
  <details>
    <summary>What pay, order and filters go by</summary>
    <p>
      Pay leads with what a source states for the job itself, in the unit the job is paid in, and
      the median of the official class stands behind it. Filter and order go by that median, unless
      you choose another kind of pay to order by, and only where the class fits the role: the others
      stand apart there. No currency is converted (
      <Joined
        by="; "
        items={payBasis(knowledge).map((figure) => (
          <>
            {formatContext(figure)}, <SourceLink {...sourceNamed(knowledge, figure.source)} />
          </>
        ))}
      />
      ). A wider class holds much other work, so it neither filters nor sorts. A course is whatever
      is taught, from a day to a degree or an apprenticeship. An exam alone is not counted. A course
      is without a fee where it can be had free, or pays you as an apprenticeship does.
    </p>
  </details>
);

/** The list of all roles. */
export const rolesTwin = (knowledge: Knowledge) =>
  siteTwin('/roles/', () => (
    <>
      <h2>All at one look</h2>
      <PatchBay knowledge={knowledge} />
      <h2>Filter and sort</h2>
      <Basis knowledge={knowledge} />
      {rolesByFamily(knowledge).map(({ id, title, entries }) => {
        const family = knowledge.byId.families.get(id);
        return (
          <>
            <h2>{family ? <EntryLink entry={family} /> : title}</h2>
            {family && <p>{family.data.summary}</p>}
            <ul>
              {entries.map((role) => (
                <Row knowledge={knowledge} role={role} family={title} />
              ))}
            </ul>
          </>
        );
      })}
      <p>
        Not sure which? <PageLink title="Compare two roles" address="/compare/" /> that people
        confuse, or see on the <PageLink title="map" address="/map/" /> how they lead to each other.
        Know it by another name? <PageLink title="Look up a job title" address="/titles/" />.
      </p>
    </>
  ));
