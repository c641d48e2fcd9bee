import type { Crew, CrewPerson, CrewSize, Held } from '../../schema/crew.ts';

/** What makes a piece of work the same at every size: its role and part, or its name. */
export const rowKey = ({ role, other = '', part }: Held): string =>
  [role ?? other.toLowerCase(), part?.toLowerCase()].filter(Boolean).join(', ');

/** How many people of the sound crew are there. */
export const headcount = ({ people }: CrewSize): number =>
  people.reduce((sum, { count, outside }) => sum + (outside ? 0 : count), 0);

/** The rows of the picture: every piece of work of the full crew, in its order there. */
export const crewRows = ({ sizes }: Crew): Held[] =>
  sizes.at(-1)?.people.flatMap(({ holds }) => holds) ?? [];

/** People with what they hold, or pieces of work next to each other that nobody holds. */
export interface CrewBlock {
  person?: CrewPerson;
  work: Held[];
}

/** One size as blocks in the order of the rows: together they fill every row once. */
export function crewBlocks(crew: Crew, { people }: CrewSize): CrewBlock[] {
  const blocks: CrewBlock[] = [];
  for (const row of crewRows(crew)) {
    const person = people.find(({ holds }) => holds.some((one) => rowKey(one) === rowKey(row)));
    const work = person?.holds.find((one) => rowKey(one) === rowKey(row)) ?? row;
    const last = blocks.at(-1);
    if (last && last.person === person) last.work.push(work);
    else blocks.push({ ...(person && { person }), work: [work] });
  }
  return blocks;
}
