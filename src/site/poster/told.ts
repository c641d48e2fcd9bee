import { orderedRoles } from '../../schema/pair.ts';
import type { Posted } from '../../schema/poster.ts';
import { keysOf, levels, stages } from '../../schema/vocabulary.ts';
import { formatList } from '../../knowledge/figures/format.ts';
import { get, type Knowledge } from '../../knowledge/graph/knowledge.ts';
import { rolesAtLevels } from '../../knowledge/levels/in-roles.ts';
import { standsAt } from '../../knowledge/path/compared.ts';
import { pathOf, standTold } from '../../knowledge/path/told.ts';
import { inSentence } from '../../words/sentence.ts';
import { roleStands } from '../../words/compare/paths.ts';
import * as words from '../../words/posters.ts';

/** What a poster shows, in words. */
export function posterTold(knowledge: Knowledge, entry: Posted): string {
  switch (entry.kind) {
    case 'roles': {
      const { title, family } = entry.data;
      const stands = standTold(pathOf(knowledge, entry), entry);
      return family === undefined
        ? words.roleTold(title, stands)
        : words.roleOfFamilyTold(title, get(knowledge, 'families', family).data.title, stands);
    }
    case 'skills': {
      const asked = rolesAtLevels(knowledge, entry.id);
      const told = keysOf(levels).flatMap((level, index) => {
        const roles = asked[index]?.length ?? 0;
        return roles > 0 ? [words.levelIn(inSentence(levels[level]), roles)] : [];
      });
      return told.length > 0
        ? words.skillAskedTold(entry.data.title, formatList(told))
        : words.skillTold(entry.data.title);
    }
    case 'steps':
      return words.stepTold(entry.data.title, stages[entry.data.stage]);
    case 'comparisons': {
      const stands = orderedRoles(entry.id, entry.data.first).map((id) => {
        const role = get(knowledge, 'roles', id);
        const stands = standsAt(pathOf(knowledge, role), role.data);
        return roleStands(inSentence(role.data.title), stands);
      });
      return [entry.data.question, ...stands].join(' ');
    }
  }
}
