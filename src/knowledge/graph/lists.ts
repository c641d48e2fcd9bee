import type { AnyEntry, Entry } from '../../schema/entry.ts';
import { byLetter, type Group } from './by-letter.ts';
import { get, titleOf, type Knowledge } from './knowledge.ts';
import { rolesOf } from '../../schema/pair.ts';
import type { Tape } from '../../schema/small.ts';
import { pagesAbout } from '../../schema/pages.ts';
import { keysOf, schemes, skillGroups, stages, trusts } from '../../schema/vocabulary.ts';
import * as words from '../../words/indexes.ts';
import { locale } from '../../words/locale.ts';

/** One group for each key of a vocabulary, in its order. None is empty. */
export function groupsOf<K extends string, E extends AnyEntry>(
  table: Record<K, string>,
  entries: readonly E[],
  keyOf: (entry: E) => K,
): Group<E>[] {
  const groups = keysOf(table).map((id) => ({
    id,
    title: table[id],
    entries: entries.filter((entry) => keyOf(entry) === id),
  }));
  return groups.filter((group) => group.entries.length > 0);
}

/** All skills by the group they belong to. */
export const skillsByGroup = ({ byKind }: Knowledge): Group<Entry<'skills'>>[] =>
  groupsOf(skillGroups, byKind.skills, (skill) => skill.data.group);

/** All steps by stage, from the first look at the field to leading others. */
export const stepsByStage = ({ byKind }: Knowledge): Group<Entry<'steps'>>[] =>
  groupsOf(stages, byKind.steps, (step) => step.data.stage);

/** All official classes by the classification they belong to. */
export const occupationsByScheme = ({ byKind }: Knowledge): Group<Entry<'occupations'>>[] =>
  groupsOf(schemes, byKind.occupations, (occupation) => occupation.data.scheme);

/** All sources by how far they are trusted, A to Z by their short names. */
export const sourcesByTrust = ({ byKind }: Knowledge): Group<Entry<'sources'>>[] =>
  groupsOf(
    trusts,
    byKind.sources.toSorted((a, b) => a.data.short.localeCompare(b.data.short, locale)),
    (source) => source.data.trust,
  );

/** The id of the group for roles that span families. */
const spanning = 'umbrella';

/** The group of a role in rolesByFamily, by its id. */
export const familyGroupOf = ({ data }: Entry<'roles'>): string => data.family ?? spanning;

/** The roles that span families. */
export const broadRoles = ({ byKind }: Knowledge): Entry<'roles'>[] =>
  byKind.roles.filter(({ data }) => data.family === undefined);

/** All roles: those that span families first, then each family with its own. None is empty. */
export function rolesByFamily(knowledge: Knowledge): Group<Entry<'roles'>>[] {
  const { roles, families } = knowledge.byKind;
  const groups = [
    { id: spanning, title: words.broadTitles, entries: broadRoles(knowledge) },
    ...families.map(({ id, data }) => ({
      id,
      title: data.title,
      tape: data.tape,
      entries: roles.filter(({ data: { family } }) => family === id),
    })),
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** The comparisons that stand on the home page, in their order there. */
export const homeComparisons = ({ byKind }: Knowledge): Entry<'comparisons'>[] =>
  byKind.comparisons
    .filter(({ data }) => data.home !== undefined)
    .sort((a, b) => (a.data.home ?? 0) - (b.data.home ?? 0));

/**
 * All comparisons by what they are about: those asked most, in their order on the home page, then those
 * between roles of one family, then those across families. None is empty.
 */
export function comparisonsBySubject(knowledge: Knowledge): Group<Entry<'comparisons'>>[] {
  const { comparisons, families } = knowledge.byKind;
  const others = comparisons.filter(({ data }) => data.home === undefined);
  const familiesOf = ({ id }: Entry<'comparisons'>) =>
    (rolesOf(id) ?? []).map((role) => get(knowledge, 'roles', role).data.family);
  const within = (entry: Entry<'comparisons'>) => {
    const [one, other] = familiesOf(entry);
    return one === other ? one : undefined;
  };
  const groups: Group<Entry<'comparisons'>>[] = [
    { id: 'asked-most', title: words.askedMost, entries: homeComparisons(knowledge) },
    ...families.map(({ id, data: { title, tape } }) => ({
      ...{ id, title, tape },
      entries: others.filter((entry) => within(entry) === id),
    })),
    {
      id: 'across-fields',
      title: words.acrossFields,
      entries: others.filter((entry) => within(entry) === undefined),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** The roles of a family: its own, then those that span it with others. A role counts in its own family. */
export function rolesOfFamily({ rolesIn }: Knowledge, family: string) {
  const roles = rolesIn.get(family) ?? [];
  return {
    own: roles.filter(({ data }) => data.family === family),
    spanning: roles.filter(({ data }) => data.family !== family),
  };
}

/** The tape of a role's family; none for an umbrella role, which spans many. */
export const tapeIn = (
  knowledge: Knowledge,
  { data: { family } }: Entry<'roles'>,
): Tape | undefined =>
  family === undefined ? undefined : get(knowledge, 'families', family).data.tape;

/**
 * The steps for anybody who is new to the field, in the order in which to take them: first what asks
 * for nothing before, then what leads to most of the others, last what comes after most.
 */
export function stepsForBeginners({ byKind, comesAfter }: Knowledge): Entry<'steps'>[] {
  const steps = byKind.steps.filter(
    ({ data }) => data.stage === 'explore' && data.reader === undefined,
  );
  const asks = ({ data }: Entry<'steps'>) => Math.min(data.prerequisites.length, 1);
  const leads = ({ data }: Entry<'steps'>) =>
    steps.filter(({ id }) => data.next.includes(id)).length;
  const follows = ({ id }: Entry<'steps'>) => comesAfter.get(id)?.length ?? 0;
  return steps.sort((a, b) => asks(a) - asks(b) || leads(b) - leads(a) || follows(a) - follows(b));
}

/** A way into the site: what somebody says of themselves, what they find, and where. */
interface Door<Begin> {
  /** "I am at school", or "Writing music". */
  says: string;
  leads: string;
  begin: Begin;
}

/** The door to an entry; none where it says nothing of who begins there. */
const doorTo = <Begin extends AnyEntry>(
  begin: Begin,
  says: string | undefined,
  leads = titleOf(begin),
): Door<Begin>[] => (says === undefined ? [] : [{ says, leads, begin }]);

/** The steps and pages where some readers begin and others do not. */
export const doorsByReader = ({ byKind: { steps, pages } }: Knowledge) =>
  [
    ...steps.flatMap((step) => doorTo(step, step.data.reader)),
    ...pages.flatMap((page) => doorTo(page, page.data.reader, page.data.finds)),
  ].sort((a, b) => a.says.localeCompare(b.says, locale));

/** Families and pages by what somebody likes who may begin there: the families first, in their order. */
export const doorsByLiking = ({ byKind: { families, pages } }: Knowledge) => [
  ...families.flatMap((family) => doorTo(family, family.data.likes)),
  ...pages.flatMap((page) => doorTo(page, page.data.likes, page.data.finds)),
];

/** Pages that tell of the field, and not of the site. */
export const pagesOfField = ({ byKind }: Knowledge): Entry<'pages'>[] =>
  byKind.pages.filter(({ id }) => !pagesAbout.some((about) => about === id));

/** All terms by their first letter. */
export const termsByLetter = ({ byKind }: Knowledge): Group<Entry<'terms'>>[] =>
  byLetter(byKind.terms, (term) => term.data.title);
