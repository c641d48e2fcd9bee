import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { rolesByFamily } from '../../knowledge/graph/lists.ts';
import { examplePlans, familyPlans, type ExamplePlan } from '../../knowledge/plan/examples.ts';
import { planGraph } from '../../knowledge/plan/plan-graph.ts';
import { addressOf } from '../../schema/address.ts';
import { anchorOf } from '../../schema/anatomy.ts';
import { PageLink } from '../../views/links.tsx';
import { List } from '../../views/parts.tsx';
import { RouteStops } from '../../views/plan/RouteRow.tsx';
import { siteTwin } from './site-twin.tsx';

interface PlansProps {
  plans: readonly ExamplePlan[];
}

const Plans = ({ plans }: PlansProps) => (
  <List
    items={plans.map(({ address, title, stops, words }) => (
      <>
        <PageLink title={title} address={address} />: <RouteStops stops={stops} />. {words}
      </>
    ))}
  />
);

const Others = ({ plans }: PlansProps) =>
  plans.length === 0 ? null : (
    <>
      <p>A plan for each other part of the industry ({plans.length})</p>
      <Plans plans={plans} />
    </>
  );

/** What a plan is, by its examples, and where each role says how to get in. */
export const planTwin = (knowledge: Knowledge) =>
  siteTwin('/plan/', () => (
    <>
      <h2>Three plans to open</h2>
      <p>What every route adds, what is known of the time, and what to do first.</p>
      <Plans plans={examplePlans(knowledge, planGraph(knowledge))} />
      <Others plans={familyPlans(knowledge, planGraph(knowledge))} />
      <h2>How to get into each role</h2>
      <p>
        The page of each role names its ways in and the moves from it. Or start from{' '}
        <PageLink title="all roles" address="/roles/" /> or{' '}
        <PageLink title="all steps" address="/steps/" />.
      </p>
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
  ));
