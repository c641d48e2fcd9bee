import { waysIn } from '../../knowledge/choose/facets.ts';
import { sharedTold, strainsTold } from '../../knowledge/choose/told-in-row.ts';
import { sourceNamed } from '../../knowledge/figures/fact.ts';
import { formatContext, formatFigure } from '../../knowledge/figures/format.ts';
import { payInShort } from '../../knowledge/figures/pay-short.ts';
import { headline, payBasis } from '../../knowledge/figures/pay.ts';
import { timeFact, timeTold } from '../../knowledge/graph/cases.ts';
import type { Group } from '../../knowledge/graph/by-letter.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { rolesByFamily } from '../../knowledge/graph/lists.ts';
import { roleParts } from '../../knowledge/parts/lists.ts';
import { inSentence } from '../../words/sentence.ts';
import { sheetAddress } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import { matches } from '../../schema/vocabulary.ts';
import { href } from '../../site/href.ts';
import { PageLink, SourceLink } from '../../views/links.tsx';
import * as row from '../../words/choose/row.ts';
import { filled } from '../../words/filled.ts';
import { leaningWords } from '../../words/leaning.ts';
import * as words from '../../words/roles.ts';
import { EntryLink, Joined } from '../parts.tsx';
import { PatchBay } from './patch-bay.tsx';
import { partTwins, wholeOr } from './parts.tsx';
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
      <b>{row.paid(inSentence(pay.agreed))}</b>
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
        {row.trainingTold(waysIn(knowledge, role))} {time && `${timeTold(time)}. `}
        <a href={href(sheetAddress(role.id))}>{row.sheet}</a>
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
          {filled(row.classEarns, {
            sum: formatFigure(shown.figure),
            occupation: <EntryLink entry={shown.occupation} />,
            match: inSentence(matches[shown.match]),
          })}
        </p>
      )}
      <RowWork knowledge={knowledge} role={role} />
    </li>
  );
}

/** What pay goes by in the list, and where from. */
const Basis = ({ knowledge }: { knowledge: Knowledge }) => (
  <details>
    <summary>{words.basis}</summary>
    <p>
      {filled(words.basisTold, {
        figures: (
          <Joined
            by="; "
            items={payBasis(knowledge).map((figure) => (
              <>
                {formatContext(figure)}, <SourceLink {...sourceNamed(knowledge, figure.source)} />
              </>
            ))}
          />
        ),
      })}
    </p>
  </details>
);

interface GroupProps {
  knowledge: Knowledge;
  group: Group<Entry<'roles'>>;
}

/** The roles of a family, below its name and what it is. */
function RoleGroup({ knowledge, group: { id, title, entries } }: GroupProps) {
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
}

const AtOneLook = ({ knowledge }: { knowledge: Knowledge }) => (
  <>
    <h2>{words.allAtOneLook}</h2>
    <PatchBay knowledge={knowledge} />
  </>
);

/** The list of all roles. */
export const rolesTwin = (knowledge: Knowledge) => {
  const parts = roleParts(knowledge);
  return siteTwin('/roles/', () => (
    <>
      {parts.length === 0 && <AtOneLook knowledge={knowledge} />}
      <h2>{words.filterAndSort}</h2>
      <Basis knowledge={knowledge} />
      {wholeOr(parts, () =>
        rolesByFamily(knowledge).map((group) => <RoleGroup knowledge={knowledge} group={group} />),
      )}
      <p>
        {filled(words.notSure, {
          compare: <PageLink title={words.compareTwo} address="/compare/" />,
          map: <PageLink title={words.map} address="/map/" />,
          lookUp: <PageLink title={words.lookUpTitle} address="/titles/" />,
        })}
      </p>
    </>
  ));
};

/** The parts of the list where it is too long for one page. */
export const rolePartTwins = (knowledge: Knowledge) =>
  partTwins(roleParts(knowledge), (group) => <RoleGroup knowledge={knowledge} group={group} />);
