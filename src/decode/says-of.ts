import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import type { Known, Thing } from './known.ts';

const saidOf = ({ byId }: Knowledge, { kind, id }: Thing): string | undefined => {
  switch (kind) {
    case 'role':
      return byId.roles.get(id)?.data.inShort;
    case 'product':
      return byId.products.get(id)?.data.does;
    case 'skill':
      return byId.skills.get(id)?.data.summary;
    case 'term':
      return byId.terms.get(id)?.data.summary;
    case 'step':
      return byId.steps.get(id)?.data.summary;
  }
};

/** What each thing is in a line, by its address. */
export const saysOf = (knowledge: Knowledge, { things }: Known): Record<string, string> =>
  Object.fromEntries(
    things.flatMap((thing) => {
      const says = saidOf(knowledge, thing);
      return says ? [[thing.address, says]] : [];
    }),
  );
