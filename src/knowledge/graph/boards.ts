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

const isAnywhere = ({ id }: Group<Board>): boolean => id === 'anywhere';

/** Boards that take a reader's words along before those that are only opened. */
const takersFirst = (boards: readonly Board[]): Board[] =>
  boards.toSorted((a, b) => Number(!a.data.role) - Number(!b.data.role));

/** Boards by where their jobs are: those of no one country first. */
const byPlace = (boards: readonly Board[]): Group<Board>[] =>
  groupsOf(places, takersFirst(boards), (board) => board.data.covers).sort(
    (a, b) => Number(isAnywhere(b)) - Number(isAnywhere(a)),
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

/** The boards that a page shows. */
export interface BoardsShown {
  general: readonly Group<Board>[];
  trades: readonly TradeBoards[];
}

/** The countries of some boards, each once, in the order in which places stand. */
export const countriesOf = ({ general, trades }: BoardsShown): { id: string; title: string }[] => {
  const groups = [...general, ...trades.flatMap(({ byPlace }) => byPlace)];
  const boards = groups.filter((group) => !isAnywhere(group)).flatMap(({ entries }) => entries);
  return groupsOf(places, boards, (board) => board.data.covers);
};
