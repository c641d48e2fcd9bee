import { profileAnchor } from '../../knowledge/cite/job-profile.ts';
import { oftenBeside } from '../../knowledge/compare/often-beside.ts';
import { outlookOfClass } from '../../knowledge/figures/fact.ts';
import { classFact, classRange, payFirst } from '../../knowledge/figures/pay-fact.ts';
import { casesOf, casesSpan, timeFact } from '../../knowledge/graph/cases.ts';
import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { addressOf, askAddress, sheetAddress } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import { comparisonId, firstQuery, rolesAddress } from '../../schema/pair.ts';
import { bases, companies, howOften, keysOf, strains } from '../../schema/vocabulary.ts';
import { ThinRange } from '../../views/charts/ThinRange.tsx';
import { FactText } from '../../views/fact.tsx';
import { LinkItems } from '../../views/links.tsx';
import { PayFirst } from '../../views/pay-first.tsx';
import { pairsIn } from '../cards.ts';
import * as words from '../../words/role/facts.ts';

interface Props {
  knowledge: Knowledge;
  role: Entry<'roles'>;
}

interface SheetProps extends Props {
  /** Whether it stands on the sheet for paper. */
  sheet: boolean;
}

/** What the work does to time and body, with whom and where. */
const Conditions = ({ data: { conditions } }: Entry<'roles'>) => (
  <dl>
    {keysOf(strains).map((strain) => (
      <>
        <dt>{strains[strain]}</dt>
        <dd>{howOften[conditions[strain]]}</dd>
      </>
    ))}
    <dt>{words.youWork}</dt>
    <dd>{companies[conditions.company]}</dd>
    <dt>{words.where}</dt>
    <dd>{bases[conditions.base]}</dd>
  </dl>
);

/** Roles that readers lay beside this one. */
function Beside({ knowledge, role }: Props) {
  const addressBeside = (other: Entry<'roles'>) => {
    const pair = comparisonId(role.id, other.id);
    return pairsIn(knowledge).has(pair)
      ? addressOf('comparisons', pair) + firstQuery(role.id)
      : rolesAddress([role.id, other.id]);
  };
  const links = oftenBeside(knowledge, role).map((other) => ({
    title: other.data.title,
    address: addressBeside(other),
  }));
  return (
    <ul>
      <LinkItems
        links={[...links, { title: words.anotherOrYou, address: rolesAddress([role.id]) }]}
      />
    </ul>
  );
}

/** What to do with a role, or with its sheet. */
const actionsOf = ({ id }: Entry<'roles'>, sheet: boolean) => [
  ...(sheet ? [{ address: rolesAddress([id]), title: words.compareMore }] : []),
  { address: `/plan/?to=${id}`, title: words.planWay },
  ...(sheet ? [] : taken(id)),
];

/** The ways to take it along. */
const taken = (id: string) => [
  { address: sheetAddress(id), title: words.printSheet },
  { address: askAddress(id), title: words.tenQuestions },
  { address: `${addressOf('roles', id)}#${profileAnchor}`, title: words.copyForAdvert },
];

function Time({ knowledge, role, sheet }: SheetProps) {
  const time = timeFact(knowledge, role);
  if (!time) return null;
  const brief = sheet ? time : { ...time, note: undefined };
  const span = 'told' in time ? casesSpan(casesOf(knowledge, role.id)) : undefined;
  return (
    <>
      <dt>{words.timeToGetThere}</dt>
      <dd>
        {span ? `${span.range} ${words.inCases(span.count)}` : <FactText fact={brief} noted />}
      </dd>
    </>
  );
}

/** What a reader decides by, as it stands at the head of the page of a role, or on its sheet. */
export function RoleFacts({ knowledge, role, sheet }: SheetProps) {
  const outlook = outlookOfClass(knowledge, role);
  const range = classRange(knowledge, role);
  return (
    <>
      <dl>
        <PayFirst {...payFirst(knowledge, role)} />
        <dt>{words.officialClass}</dt>
        <dd>
          <FactText fact={classFact(knowledge, role)} noted />
          {range && (
            <>
              . <ThinRange values={range.values} currency={range.occupation.data.currency} />
            </>
          )}
        </dd>
        {outlook && (
          <>
            <dt>{words.outlookOfClass}</dt>
            <dd>
              <FactText fact={outlook} noted />
            </dd>
          </>
        )}
        <dt>{words.theWork}</dt>
        <dd>{Conditions(role)}</dd>
        <Time knowledge={knowledge} role={role} sheet={sheet} />
        {!sheet && (
          <>
            <dt>{words.compareWith}</dt>
            <dd>
              <Beside knowledge={knowledge} role={role} />
            </dd>
          </>
        )}
      </dl>
      <ul>
        <LinkItems links={actionsOf(role, sheet)} />
      </ul>
    </>
  );
}
