import type { Entry } from '../../schema/entry.ts';
import { places } from '../../schema/vocabulary.ts';
import type { Group } from './by-letter.ts';
import type { Knowledge } from './knowledge.ts';
import { groupsOf } from './lists.ts';

type Board = Entry<'boards'>;

/** The job boards of one trade. */
export interface TradeBoards {
  family: Entry<'families'>;
  /** How many they are. */
  count: number;
  byPlace: Group<Board>[];
}

/** Boards by where their jobs are: those of no one country first. */
const byPlace = (boards: readonly Board[]): Group<Board>[] =>
  groupsOf(places, boards, (board) => board.data.covers).sort(
    (a, b) => Number(b.id === 'anywhere') - Number(a.id === 'anywhere'),
  );

/** The boards for every trade, by where their jobs are. */
export const generalBoards = ({ byKind }: Knowledge): Group<Board>[] =>
  byPlace(byKind.boards.filter(({ data }) => data.families.length === 0));

/** The boards of one family, by where their jobs are; a board of several trades stands at each. */
function boardsOf({ byKind }: Knowledge, family: Entry<'families'>): TradeBoards {
  const boards = byKind.boards.filter(({ data }) => data.families.includes(family.id));
  return { family, count: boards.length, byPlace: byPlace(boards) };
}

/** The boards of each family that has some, in the order of families. */
export const tradeBoards = (knowledge: Knowledge): TradeBoards[] =>
  knowledge.byKind.families
    .map((family) => boardsOf(knowledge, family))
    .filter(({ count }) => count > 0);
