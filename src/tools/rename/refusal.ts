import { nearest } from '../../checks/integrity/nearest.ts';
import { kindAndId } from '../../checks/integrity/files.ts';
import { idForm } from '../../schema/common.ts';
import { isKind, kindNames, kinds, pathOf } from '../../schema/kinds.ts';
import { comparisonId, rolesOf } from '../../schema/pair.ts';
import { isMade } from '../../schema/sounds.ts';
import type { Project } from '../project.ts';
import type { NewName } from './new-names.ts';

/** What the words after `npm run rename --` ask for, or everything that is wrong with them. */
export function askedFor(words: readonly string[], { files }: Project): NewName | string[] {
  const [kind = '', from = '', to = '', ...more] = words;
  if (!to || more.length > 0) {
    return [
      'Say which kind, the id there is and the new one: npm run rename -- roles old-id new-id',
    ];
  }
  if (!isKind(kind)) return [`There is no kind "${kind}". Use one of: ${kindNames.join(', ')}`];
  const ids = files.flatMap(({ path }) => {
    const named = kindAndId(path);
    return 'what' in named || named.kind !== kind ? [] : [named.id];
  });
  const { one } = kinds[kind];
  const like = nearest(from, ids);
  const bad = `"${to}" is no id. Write lower case words joined by hyphens, like gain-staging`;
  const taken = `There is a ${one} "${to}" already: ${pathOf({ kind, id: to })}`;
  const unpaired =
    kind === 'comparisons' && to !== comparisonId(...(rolesOf(to) ?? (['', ''] as const)));
  const problems = [
    ...(ids.includes(from)
      ? []
      : [`There is no ${one} "${from}".${like ? ` Did you mean ${like}?` : ''}`]),
    ...(idForm.test(to) ? [] : [bad]),
    ...(ids.includes(to) ? [taken] : []),
    ...(kind === 'sounds' && !isMade(to)
      ? [
          `Nothing makes a sound "${to}": name it so in src/schema/sounds.ts and src/sound/made.ts first`,
        ]
      : []),
    ...(unpaired ? ['A comparison is called after its roles, in alphabetical order: a-vs-b'] : []),
  ];
  return problems.length > 0 ? problems : { kind, from, to };
}
