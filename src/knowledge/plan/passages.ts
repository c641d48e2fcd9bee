import type { Answer } from '../../schema/common.ts';
import type { Entry } from '../../schema/entry.ts';
import { isKnown } from '../../schema/known.ts';
import { answerFact, sourceNamed } from '../figures/fact.ts';
import { monthsIn } from '../figures/months.ts';
import { caseFact, casesBetween } from '../graph/cases.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import type { Passage } from './passage.ts';

function monthsOf(answer: Answer): Passage['months'] {
  if (!isKnown(answer)) return undefined;
  const { low, high = low, unit } = answer;
  const each = monthsIn(unit) ?? NaN;
  const range = [low * each, high * each] as const;
  return range.every(Number.isInteger) ? range : undefined;
}

const timed = (knowledge: Knowledge, answer: Answer): Pick<Passage, 'time' | 'months'> => {
  const [time, months] = [answerFact(knowledge, answer), monthsOf(answer)];
  return { ...(time && { time }), ...(months && { months }) };
};

const told = (knowledge: Knowledge, from: string, to: string): Pick<Passage, 'cases'> => {
  const cases = caseFact(knowledge, casesBetween(knowledge, from, to));
  return { ...(cases && { cases }) };
};

/**
 * What a page names is for whoever comes by it, so for somebody who holds a role what is only for those
 * without paid work in sound is left out of it. What a move names was chosen for its holder.
 */
function heldOf(knowledge: Knowledge, { way, steps, before }: Passage): Passage['held'] {
  const named = before ?? (way === undefined ? [] : steps);
  const left = named.filter((step) => !get(knowledge, 'steps', step).data.beforeWork);
  if (left.length === named.length) return undefined;
  return before ? { before: left } : { steps: left };
}

/**
 * The recorded ways into a role: those its own page names, in their order, then moves that none of them
 * tells. A way by a role from which a move is recorded is that move too: its editor's steps lead. The time
 * of a role counts from starting out, so it is that of no way by another role; and where it is that of one way
 * alone, of that one.
 */
export function passagesInto(knowledge: Knowledge, { id, data }: Entry<'roles'>): Passage[] {
  const edges = knowledge.movesInto.get(id) ?? [];
  const moved = ({ from, move }: (typeof edges)[number]): Passage => ({
    from: from.id,
    evidence: move.evidence,
    ...(move.source && { source: sourceNamed(knowledge, move.source) }),
    ...timed(knowledge, move.years),
    ...told(knowledge, from.id, id),
    steps: move.steps,
  });
  const ofOneWay = data.routes.some(({ timed }) => timed);
  const ways = data.routes.map(({ title, through, steps, timed: isTimed }): Passage => {
    const edge = edges.find(({ from }) => from.id === through);
    if (!edge) {
      const time = through
        ? { from: through, ...told(knowledge, through, id) }
        : isTimed || !ofOneWay
          ? timed(knowledge, data.time)
          : {};
      return { ...time, way: title, steps };
    }
    const move = moved(edge);
    return move.steps.length > 0
      ? { ...move, way: title, before: steps }
      : { ...move, way: title, steps };
  });
  const named = new Set(ways.map(({ from }) => from));
  const all = [...ways, ...edges.filter(({ from }) => !named.has(from.id)).map(moved)];
  return all.map((passage) => {
    const held = heldOf(knowledge, passage);
    return held ? { ...passage, held } : passage;
  });
}
