import { orderedRoles } from '../../schema/pair.ts';
import type { Posted } from '../../schema/poster.ts';
import { keysOf, levels, stages } from '../../schema/vocabulary.ts';
import { formatList } from '../../knowledge/figures/format.ts';
import { get, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import { rolesAtLevels } from '../../knowledge/levels/in-roles.ts';
import { standsAt } from '../../knowledge/path/compared.ts';
import { pathOf, standTold } from '../../knowledge/path/told.ts';
import { count } from '../../knowledge/plan/words.ts';
import { inSentence } from '../../knowledge/words.ts';

/** What a poster shows, in words. */
export function posterTold(knowledge: Knowledge, entry: Posted): string {
  switch (entry.kind) {
    case 'roles': {
      const { title, family } = entry.data;
      const of = family === undefined ? '' : `, ${get(knowledge, 'families', family).data.title}`;
      return `${title}${of}: a role. ${standTold(pathOf(knowledge, entry), entry)}`;
    }
    case 'skills': {
      const asked = rolesAtLevels(knowledge, entry.id);
      const told = keysOf(levels).flatMap((level, index) => {
        const roles = asked[index]?.length ?? 0;
        return roles > 0 ? [`${inSentence(levels[level])} in ${count(roles, 'role')}`] : [];
      });
      return `${entry.data.title}: a skill${told.length > 0 ? `, ${formatList(told)}` : ''}.`;
    }
    case 'steps':
      return `${entry.data.title}: a step of the stage “${stages[entry.data.stage]}”.`;
    case 'comparisons': {
      const stands = orderedRoles(entry.id, entry.data.first).map((id) => {
        const role = get(knowledge, 'roles', id);
        return `The ${inSentence(role.data.title)} ${standsAt(pathOf(knowledge, role), role.data)}.`;
      });
      return [entry.data.question, ...stands].join(' ');
    }
  }
}
