import { askedSkills, commonOf, type AskedSkill } from '../../knowledge/levels/asked.ts';
import { isOfKind, type AnyEntry, type Entry } from '../../schema/entry.ts';
import { keysOf, levels, levelNumber } from '../../schema/vocabulary.ts';
import type { Path } from './document.ts';
import { byIdOf } from './by-id.ts';
import type { BreachOf } from './breach.ts';

type Skills = ReadonlyMap<string, Entry<'skills'>>;

const nameOf = (level: number) => keysOf(levels)[level - 1] ?? '';

/** Skills that others of a list build on and that it lacks, or has more than one level below. */
function lacking(list: readonly AskedSkill[], waived: ReadonlySet<string>, skills: Skills) {
  const has = new Map(list.map(({ skill, level }) => [skill, level]));
  const found = new Map<string, { skill: string; level: number; for: AskedSkill }>();
  for (const one of list) {
    for (const base of skills.get(one.skill)?.data.buildsOn ?? []) {
      const least = one.level - 1;
      if (least < 1 || waived.has(base) || (has.get(base) ?? 0) >= least) continue;
      if ((found.get(base)?.level ?? 0) < least)
        found.set(base, { skill: base, level: least, for: one });
    }
  }
  return [...found.values()];
}

const missing = (
  entry: AnyEntry,
  path: Path,
  one: ReturnType<typeof lacking>[number],
): BreachOf => ({
  id: 'skill-missing',
  entry,
  path,
  what: `${one.for.skill} at ${nameOf(one.for.level)} builds on ${one.skill}, which needs ${nameOf(one.level)}`,
  fix: `Add ${one.skill} at ${nameOf(one.level)} or further, or waive it with the reason`,
});

function familyFaults(entry: Entry<'families'>, skills: Skills): BreachOf[] {
  const list = entry.data.common.map((one): AskedSkill => {
    return { ...one, level: levelNumber(one.level), by: 'field' };
  });
  return lacking(list, new Set(), skills).map((one) => missing(entry, ['common'], one));
}

function roleFaults(
  entry: Entry<'roles'>,
  skills: Skills,
  families: ReadonlyMap<string, Entry<'families'>>,
): BreachOf[] {
  const { data } = entry;
  const common = commonOf(entry, (id) => families.get(id));
  const commonLevel = new Map(common.map(({ skill, level }) => [skill, levelNumber(level)]));
  const own = new Set(data.skills.map(({ skill }) => skill));
  const waived = new Set(data.waives.map(({ skill }) => skill));
  const list = askedSkills(entry, common);
  const wanted = new Set(lacking(list, new Set(), skills).map(({ skill }) => skill));
  const below = data.skills.flatMap(({ skill, level }, index): BreachOf[] => {
    const most = commonLevel.get(skill) ?? 0;
    if (levelNumber(level) >= most) return [];
    const what = `everyone in the field has ${skill} at ${nameOf(most)}`;
    const path = ['skills', index, 'level'];
    return [{ id: 'skill-below', entry, path, what, fix: `Write ${nameOf(most)} or more` }];
  });
  const idle = data.waives.flatMap(({ skill }, index): BreachOf[] => {
    const needed = !own.has(skill) && (commonLevel.has(skill) || wanted.has(skill));
    const what = own.has(skill)
      ? `${skill} is on the role's own list`
      : `nothing asks for ${skill}`;
    const path = ['waives', index, 'skill'];
    return needed ? [] : [{ id: 'waiver-unneeded', entry, path, what, fix: 'Remove it' }];
  });
  return [
    ...below,
    ...idle,
    ...lacking(list, waived, skills).map((one) => missing(entry, ['skills'], one)),
  ];
}

/** Levels that contradict each other, and skills that lack what they build on, in roles and families. */
export function levelFaults(entries: readonly AnyEntry[]): BreachOf[] {
  const skills = byIdOf(entries, 'skills');
  const families = byIdOf(entries, 'families');
  return [
    ...[...families.values()].flatMap((family) => familyFaults(family, skills)),
    ...entries.filter(isOfKind('roles')).flatMap((role) => roleFaults(role, skills, families)),
  ];
}
