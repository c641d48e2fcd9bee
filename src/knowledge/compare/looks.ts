import type { OwnTape, Tape } from '../../schema/small.ts';

/** The tapes of roles without a family, in turn. The schema, which lists them, must not reach the browser. */
const own: readonly [OwnTape, OwnTape] = ['indigo', 'copper'];

/** How a column is told from the others: a color, a tone of it, and a shape where colors are not seen. */
export interface Look {
  tape: Tape | OwnTape;
  /** From 1, the tape itself; each further role of the same tape has the next. */
  tone: number;
  /** From 1: circle, square, triangle, diamond, bar. */
  shape: number;
}

/** What a look depends on. */
interface Looked {
  id: string;
  tape?: Tape | undefined;
}

const byId = (a: Looked, b: Looked) => (a.id < b.id ? -1 : 1);

/**
 * The looks of roles side by side, in their order. A role has its family's tape, the next one of the
 * same family another tone of it, and a role without a family a tape of its own. A role keeps its look
 * when the columns change places.
 */
export function looksOf(roles: readonly Looked[]): Look[] {
  const given = new Map<string, number>();
  const looks = new Map<string, Look>();
  for (const [index, { id, tape }] of [...roles].sort(byId).entries()) {
    const before = given.get(tape ?? '') ?? 0;
    given.set(tape ?? '', before + 1);
    const tone = 1 + (tape ? before : Math.floor(before / own.length));
    const free = own[before % own.length] ?? own[0];
    looks.set(id, { tape: tape ?? free, tone, shape: index + 1 });
  }
  return roles.flatMap(({ id }) => looks.get(id) ?? []);
}
