import { get, type Knowledge } from '../knowledge/graph/knowledge.ts';
import { productsOfSkill } from '../knowledge/graph/products.ts';
import { moreToHear, soundsOfSkill } from '../knowledge/graph/sounds.ts';
import { symptomsAt } from '../knowledge/graph/symptoms.ts';
import { familiesWith } from '../knowledge/levels/in-roles.ts';
import { addressOf } from '../schema/address.ts';
import type { Entry } from '../schema/entry.ts';
import { keysOf, levels } from '../schema/vocabulary.ts';
import { href } from '../site/href.ts';
import { List } from '../views/parts.tsx';
import { NeedList, NeedsByLevel } from './lists.tsx';
import { Anatomy, Lead, Links } from './parts.tsx';
import { proseSections } from './prose.tsx';
import { SkillPicture, Sound } from './sounds.tsx';
import { SourceList } from './source-list.tsx';
import { Symptoms } from './symptoms.tsx';
import type { Twin } from './twin.tsx';
import * as words from '../words/skill.ts';
import { filled } from '../words/filled.ts';

interface Props {
  knowledge: Knowledge;
  skill: Entry<'skills'>;
}

/** The four levels: what you can do at each, and what would show it. */
const Levels = ({ skill }: Omit<Props, 'knowledge'>) => (
  <>
    {keysOf(levels).map((level) => {
      const { can, evidence } = skill.data.levels[level];
      return (
        <>
          <h3>{levels[level]}</h3>
          <List items={can} />
          <p>
            <strong>{words.showsIt}</strong> {evidence}
          </p>
          <p>
            <a href={href(`/plan/?mark=${skill.id}.${level}`)}>
              {filled(words.iCanDoThis, { level: `(${levels[level]})` })}
            </a>{' '}
            <a href={href(`/kept/?mark=${skill.id}.${level}#shows-it`)}>
              {filled(words.keepWhatShowsIt, { level: `(${levels[level]})` })}
            </a>
          </p>
        </>
      );
    })}
  </>
);

/** How to practice, besides the prose: further sounds, and the steps that build the skill. */
function Practice({ knowledge, skill, sounds }: Props & { sounds: readonly Entry<'sounds'>[] }) {
  const built = knowledge.builtBy.get(skill.id) ?? [];
  return (
    <>
      {sounds.length > 0 && (
        <details>
          <summary>{moreToHear(sounds)}</summary>
          {sounds.map((sound) => (
            <Sound {...sound} />
          ))}
        </details>
      )}
      {built.length > 0 && (
        <>
          <h3>{words.stepsThatBuild}</h3>
          <NeedList needs={built.map(({ step, level }) => ({ entry: step, level }))} />
        </>
      )}
    </>
  );
}

const Products = ({ knowledge, skill }: Props) => (
  <dl>
    {productsOfSkill(knowledge, skill.id).map(({ title, does, names }) => (
      <>
        <dt>{title}</dt>
        <dd>
          {does} {names.join(', ')}.
        </dd>
      </>
    ))}
  </dl>
);

function Needed({ knowledge, skill }: Props) {
  const needs = knowledge.needs.get(skill.id) ?? [];
  const common = familiesWith(knowledge, skill.id);
  return (
    <>
      {needs.length + common.length === 0 && <p>{words.noRoleAsks}</p>}
      <NeedsByLevel needs={needs.map(({ role, ...need }) => ({ ...need, entry: role }))} />
      {common.length > 0 && (
        <>
          <h3>{words.everyoneInFields}</h3>
          <NeedList needs={common.map(({ family, ...need }) => ({ ...need, entry: family }))} />
        </>
      )}
    </>
  );
}

function Body(props: Props) {
  const { knowledge, skill } = props;
  const { title, summary, aliases, pictures, buildsOn } = skill.data;
  const symptoms = symptomsAt(knowledge, skill);
  const [sound, ...more] = soundsOfSkill(knowledge, skill);
  const above = sound ? 0 : 1;
  const drawn = (some: typeof pictures) =>
    some.map((picture) => <SkillPicture picture={picture} />);
  const before = buildsOn.map((id) => get(knowledge, 'skills', id));
  const after = knowledge.leadsTo.get(skill.id) ?? [];
  const built = knowledge.builtBy.get(skill.id) ?? [];
  return (
    <>
      <Lead title={title} summary={summary} aliases={aliases} />
      {sound && <Sound {...sound} />}
      {drawn(pictures.slice(0, above))}
      <Anatomy
        kind="skills"
        prose={proseSections(knowledge, skill)}
        filled={{
          'why-it-matters': pictures.length > above && { data: drawn(pictures.slice(above)) },
          'four-levels': { data: <Levels skill={skill} /> },
          'what-to-check-first': symptoms.length > 0 && { data: <Symptoms symptoms={symptoms} /> },
          'how-to-practice': built.length + more.length > 0 && {
            data: <Practice {...props} sounds={more} />,
          },
          'names-you-meet': knowledge.productsBySkill.has(skill.id) && {
            data: <Products {...props} />,
          },
          'who-needs-it': { data: <Needed {...props} /> },
          'builds-on-and-leads-to': before.length + after.length > 0 && {
            data: (
              <>
                <Links before={words.learnFirst} entries={before} />
                <Links before={words.thenLearn} entries={after} />
              </>
            ),
          },
          sources: { data: <SourceList knowledge={knowledge} entry={skill} /> },
        }}
      />
    </>
  );
}

/** The page of a skill. */
export const skillTwin = (knowledge: Knowledge, skill: Entry<'skills'>): Twin => ({
  address: addressOf('skills', skill.id),
  title: skill.data.title,
  summary: skill.data.summary,
  reviewed: skill.data.reviewed,
  noted: true,
  body: () => <Body knowledge={knowledge} skill={skill} />,
});
