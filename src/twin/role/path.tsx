import type { Knowledge } from '../../knowledge/graph/knowledge.ts';
import { rolesOfFamily } from '../../knowledge/graph/lists.ts';
import { neighborsOf } from '../../knowledge/path/neighbors.ts';
import { placesTold } from '../../knowledge/path/places-told.ts';
import { pathOf, standTold } from '../../knowledge/path/told.ts';
import type { Entry } from '../../schema/entry.ts';
import { PathWords } from '../../views/path/PathWords.tsx';
import { EntryLinks, targetOf } from '../parts.tsx';
import * as words from '../../words/role/facts.ts';

interface Props {
  knowledge: Knowledge;
  role: Entry<'roles'>;
}

/** Where a role stands on the signal path, who is next to it, and the path in words. */
export function RolePath({ knowledge, role }: Props) {
  const path = pathOf(knowledge, role);
  const { family } = role.data;
  const { before, beside, after } = neighborsOf(knowledge, role);
  const near = [
    { word: words.earlier, roles: before },
    { word: words.samePlace, roles: beside },
    { word: words.later, roles: after },
  ].filter(({ roles }) => roles.length > 0);
  const places = placesTold(path, family ? rolesOfFamily(knowledge, family).own : [role]);
  return (
    <section>
      <h2>{words.whereYouStand}</h2>
      <p>{standTold(path, role)}</p>
      {near.map(({ word, roles }) => (
        <p>
          {word}: <EntryLinks entries={roles} within />.
        </p>
      ))}
      <details>
        <summary>{words.pathInWords}</summary>
        <PathWords
          places={places.map((place) => ({ ...place, roles: place.roles.map(targetOf) }))}
        />
      </details>
    </section>
  );
}
