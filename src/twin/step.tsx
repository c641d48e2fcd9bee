import { takesBelow, takesShown } from '../knowledge/figures/takes.ts';
import { get, type Knowledge } from '../knowledge/graph/knowledge.ts';
import { unmeasuredOf } from '../knowledge/graph/unmeasured.ts';
import { addressOf } from '../schema/address.ts';
import type { Entry } from '../schema/entry.ts';
import { List } from '../views/parts.tsx';
import { TakesText, TakingList } from '../views/takes.tsx';
import { OpenQuestions, SkillLines } from './lists.tsx';
import { onTheWayTo } from '../knowledge/graph/step-lists.ts';
import { Anatomy, Lead, Links } from './parts.tsx';
import { proseSections } from './prose.tsx';
import { SourceList } from './source-list.tsx';
import type { Twin } from './twin.tsx';
import * as words from '../words/step.ts';

interface Props {
  knowledge: Knowledge;
  step: Entry<'steps'>;
}

/** What a step takes, and what one needs first. */
function Facts({ knowledge, step: { data } }: Props) {
  const takes = [
    { label: words.time, shown: takesShown(knowledge, data.time) },
    { label: words.cost, shown: takesShown(knowledge, data.cost) },
  ];
  return (
    <dl>
      {takes.map(
        ({ label, shown }) =>
          shown && (
            <>
              <dt>{label}</dt>
              <dd>
                <TakesText {...shown} />
              </dd>
            </>
          ),
      )}
      <dt>{words.needFirst}</dt>
      <dd>{data.prerequisites.length > 0 ? <List items={data.prerequisites} /> : words.nothing}</dd>
    </dl>
  );
}

/** What else sources state of time and cost. */
function More({ knowledge, step: { data } }: Props) {
  const lists = [
    { label: words.moreOnTime, all: takesBelow(takesShown(knowledge, data.time)) },
    { label: words.moreOnCost, all: takesBelow(takesShown(knowledge, data.cost)) },
  ].filter(({ all }) => all.length > 0);
  return lists.length === 0 ? null : (
    <>
      {lists.map((list) => (
        <TakingList {...list} />
      ))}
    </>
  );
}

function Body(props: Props) {
  const { knowledge, step } = props;
  const roles = knowledge.usedOnTheWayTo.get(step.id) ?? [];
  const { title, summary, aliases, builds, next } = step.data;
  const open = unmeasuredOf(knowledge, step);
  return (
    <>
      <Lead title={title} summary={summary} aliases={aliases} />
      <Facts {...props} />
      <Anatomy
        kind="steps"
        prose={proseSections(knowledge, step)}
        filled={{
          'what-it-takes': { data: More(props) },
          'what-it-builds': {
            data:
              builds.length === 0 ? (
                <p>{words.buildsNone}</p>
              ) : (
                <>
                  <p>{words.upToLevels}</p>
                  <SkillLines knowledge={knowledge} needs={builds} />
                </>
              ),
          },
          'what-comes-next': {
            data: (
              <>
                <Links
                  before={words.usuallyAfter}
                  entries={next.map((id) => get(knowledge, 'steps', id))}
                />
                <Links before={words.comeFrom} entries={knowledge.comesAfter.get(step.id) ?? []} />
                <Links before={onTheWayTo(roles.length).words} entries={roles} />
              </>
            ),
          },
          sources: { data: <SourceList knowledge={knowledge} entry={step} /> },
          'what-nobody-has-measured': open.length > 0 && {
            data: <OpenQuestions knowledge={knowledge} open={open} />,
          },
        }}
      />
    </>
  );
}

/** The page of a step. */
export const stepTwin = (knowledge: Knowledge, step: Entry<'steps'>): Twin => ({
  address: addressOf('steps', step.id),
  title: step.data.title,
  summary: step.data.summary,
  reviewed: step.data.reviewed,
  noted: true,
  body: () => <Body knowledge={knowledge} step={step} />,
});
