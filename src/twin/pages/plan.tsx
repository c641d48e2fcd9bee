import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { rolesByFamily } from '../../knowledge/graph/lists.ts';
import { examplePlans, familyPlans, type ExamplePlan } from '../../knowledge/plan/examples.ts';
import { planGraph } from '../../knowledge/plan/plan-graph.ts';
import { roleParts } from '../../knowledge/parts/lists.ts';
import { addressOf } from '../../schema/address.ts';
import { anchorOf } from '../../schema/anatomy.ts';
import { PageLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { RouteStops } from '../../views/plan/RouteRow.tsx';
import * as words from '../../words/plan/page.ts';
import { filled } from '../../words/filled.ts';
import { wholeOr } from './parts.tsx';
import { siteTwin } from './site-twin.tsx';

interface PlansProps {
  plans: readonly ExamplePlan[];
}

const Plans = ({ plans }: PlansProps) => (
  <List
    items={plans.map(({ address, title, stops, words: told }) => (
      <>
        <PageLink title={title} address={address} />: <RouteStops stops={stops} />. {told}
      </>
    ))}
  />
);

const Others = ({ plans }: PlansProps) =>
  plans.length === 0 ? null : (
    <>
      <p>{words.otherPlans(plans.length)}</p>
      <Plans plans={plans} />
    </>
  );

/** All roles by family, each leading to where its page says how to get in. */
const WaysIn = ({ knowledge }: { knowledge: Knowledge }) => (
  <>
    {rolesByFamily(knowledge).map(({ title, entries }) => (
      <>
        <h3>{title}</h3>
        <List
          items={entries.map(({ id, data }) => (
            <PageLink
              title={data.title}
              address={addressOf('roles', id) + anchorOf('roles', 'the-way-there')}
            />
          ))}
        />
      </>
    ))}
  </>
);

/** What a plan is, by its examples, and where each role says how to get in. */
export const planTwin = (knowledge: Knowledge) =>
  siteTwin('/plan/', () => (
    <>
      <h2>{words.examples}</h2>
      <p>{words.aboutExamples}</p>
      <Plans plans={examplePlans(knowledge, planGraph(knowledge))} />
      <Others plans={familyPlans(knowledge, planGraph(knowledge))} />
      <h2>{words.waysIn}</h2>
      <p>
        {filled(words.aboutWaysIn, {
          roles: <PageLink title={words.allRoles} address="/roles/" />,
          steps: <PageLink title={words.allSteps} address="/steps/" />,
        })}
      </p>
      {wholeOr(roleParts(knowledge), () => (
        <WaysIn knowledge={knowledge} />
      ))}
    </>
  ));
