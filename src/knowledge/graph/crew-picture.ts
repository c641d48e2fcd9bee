import type { Entry } from '../../schema/entry.ts';
import { crewBlocks, crewRows, headcount } from './crew-rows.ts';
import { get, type Knowledge } from './knowledge.ts';
import * as words from '../../words/crew.ts';
import { people } from '../../words/counts.ts';

/** A piece of work in the picture of a crew. */
export interface CrewWork {
  title: string;
  /** The role that it is, where it is one of ours. */
  role?: string;
  part?: string;
  /** What is done there; nothing where nobody does it. */
  does?: string;
}

/** One person, several who do the same, or nobody, with the rows they fill. */
export interface CrewHands {
  who: 'crew' | 'outside' | 'nobody';
  /** What they are called and how many they are, as far as it must be said: "A2, 3 people". */
  called: string;
  work: CrewWork[];
}

/** A crew at one size: its people fill every row of the picture once, from the top. */
export interface CrewColumn {
  name: string;
  where: string;
  people: number;
  hands: CrewHands[];
  givenUp?: string;
}

export interface CrewPicture {
  rows: number;
  columns: CrewColumn[];
}

/** A crew at its three sizes, each piece of work in the same row of all. */
export function crewPicture(knowledge: Knowledge, { data }: Entry<'crews'>): CrewPicture {
  const columns = data.sizes.map((size): CrewColumn => {
    const hands = crewBlocks(data, size).map(({ person, work }): CrewHands => ({
      who: person ? (person.outside ? 'outside' : 'crew') : 'nobody',
      called: person
        ? [person.called, person.count > 1 && people(person.count)].filter(Boolean).join(', ')
        : words.nobody,
      work: work.map(({ role, other = '', part, does }) => ({
        title: role === undefined ? other : get(knowledge, 'roles', role).data.title,
        ...(role !== undefined && { role }),
        ...(part !== undefined && { part }),
        ...(person && { does }),
      })),
    }));
    const { name, where, givenUp } = size;
    return { name, where, people: headcount(size), hands, ...(givenUp && { givenUp }) };
  });
  return { rows: crewRows(data).length, columns };
}
