import { crewsOfRole } from '../../knowledge/graph/crews.ts';
import { formatList } from '../../knowledge/figures/format.ts';
import { get, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import { productsOfRole } from '../../knowledge/graph/products.ts';
import { heardBy } from '../../knowledge/graph/sounds.ts';
import { inLevelOrder } from '../../knowledge/levels/asked.ts';
import { skillsByLevel } from '../../knowledge/levels/by-level.ts';
import { askedIn } from '../../knowledge/levels/in-roles.ts';
import { inSentence } from '../../words/sentence.ts';
import { addressOf } from '../../schema/address.ts';
import type { Entry } from '../../schema/entry.ts';
import { levelAt, levels } from '../../schema/vocabulary.ts';
import { href } from '../../site/href.ts';
import { List } from '../../views/parts.tsx';
import { NamesMet, NeedList, NeedsByLevel, Titled } from '../lists.tsx';
import { EntryLink, EntryLinks, Joined } from '../parts.tsx';
import { SoundCards } from '../sounds.tsx';
import * as words from '../../words/role/work.ts';
import { filled } from '../../words/filled.ts';

interface Props {
  knowledge: Knowledge;
  role: Entry<'roles'>;
}

/** The duties of a role, what it works with and what it listens for. */
export function Duties({ knowledge, role }: Props) {
  const sounds = heardBy(knowledge, role);
  return (
    <>
      <h3>{words.yourDuties}</h3>
      <List items={role.data.duties} />
      <h3>{words.whatYouWorkWith}</h3>
      <List
        items={role.data.tools.map((tool) => (
          <>
            <strong>{tool.name}.</strong> {tool.for}
          </>
        ))}
      />
      <NamesMet products={productsOfRole(knowledge, role)} />
      {sounds.length > 0 && (
        <>
          <h3>{words.whatYouListenFor}</h3>
          <SoundCards knowledge={knowledge} sounds={sounds} second />
        </>
      )}
    </>
  );
}

/** What everyone in the field also needs, in one sentence. */
function Common({ knowledge, role }: Props) {
  const { family } = role.data;
  const common = askedIn(knowledge, role).flatMap(({ skill, level, by }) => {
    const word = levelAt(level);
    return by === 'field' && word ? [{ skill, level: word }] : [];
  });
  const byLevel = skillsByLevel(knowledge, common);
  if (byLevel.length === 0) return null;
  const field = family ? get(knowledge, 'families', family) : undefined;
  return (
    <details>
      <summary>{words.commonSkills(field?.data.title)}</summary>
      <p>
        {filled(field ? words.fieldNeeds : words.titleNeeds, {
          field: field && (
            <a href={href(`${addressOf('families', field.id)}#what-everyone-needs`)}>
              {field.data.title}
            </a>
          ),
          skills: (
            <Joined
              by="; "
              items={byLevel.map(({ level, skills }) =>
                filled(words.skillsAtLevel, {
                  skills: <EntryLinks entries={skills} within />,
                  level: <b>{levels[level].toLowerCase()}</b>,
                }),
              )}
            />
          ),
        })}
      </p>
    </details>
  );
}

/** How many skills stand before the further ones. */
const firstSkills = 6;

/** The skills a role asks for, then what comes with its field, then what it does without. */
export function RoleSkills({ knowledge, role }: Props) {
  const { skills, waives } = role.data;
  const skillNamed = (id: string) => get(knowledge, 'skills', id);
  const needs = inLevelOrder(skills).map(({ skill, level, why }) => ({
    ...{ level, why },
    entry: skillNamed(skill),
  }));
  return (
    <>
      <NeedList needs={needs.slice(0, firstSkills)} />
      {needs.length > firstSkills && (
        <>
          <h3>{words.furtherSkills}</h3>
          <NeedsByLevel needs={needs.slice(firstSkills)} />
        </>
      )}
      <Common knowledge={knowledge} role={role} />
      {waives.length > 0 && (
        <>
          <h3>{words.doesWithout}</h3>
          <ul>
            {waives.map(({ skill, why }) => (
              <Titled entry={skillNamed(skill)} says={why} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Most names of other jobs that stand in one line. */
const mostNames = 4;

/** The productions in whose crew a role stands, and what it is besides where one person does all. */
function Crews({ knowledge, role }: Props) {
  const rows = crewsOfRole(knowledge, role).map(({ crew, alone = [] }) => {
    const names = alone.map(({ data }) => inSentence(data.title));
    if (names.length === 0) return { crew, told: '' };
    const told =
      names.length > mostNames ? words.aloneHolds(names.length) : words.aloneIs(formatList(names));
    return { crew, told };
  });
  return rows.length === 0 ? null : (
    <>
      <h3>{words.oneJobThreeSizes}</h3>
      <List
        items={rows.map(({ crew, told }) => (
          <>
            <EntryLink entry={crew} />
            {told}
          </>
        ))}
      />
    </>
  );
}

/** Who a role answers to, and the crews it stands in. */
export const Where = (props: Props) => (
  <>
    <h3>{words.answersTo}</h3>
    <List items={props.role.data.answersTo} />
    <Crews {...props} />
  </>
);
