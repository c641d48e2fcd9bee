import type { Entry } from '../../schema/entry.ts';
import type { PageAddress } from '../../schema/pages.ts';
import { keysOf, schemes, type Scheme } from '../../schema/vocabulary.ts';
import type { Group } from '../graph/by-letter.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { occupationsByScheme, rolesByFamily } from '../graph/lists.ts';
import { filingsOf, type Filing } from '../figures/pay.ts';
import { locale } from '../../words/locale.ts';

type Role = Entry<'roles'>;
type Program = Entry<'programs'>;

/** The classes of one classification that a role is filed under, the best first; none where it has no class there. */
export interface SchemeClasses {
  scheme: Scheme;
  filings: Filing[];
}

/** A role and its classes in each classification, in the order of the vocabulary. */
export interface RoleCodes {
  role: Role;
  classes: SchemeClasses[];
}

const codesOf = (knowledge: Knowledge, role: Role): RoleCodes => {
  const filings = filingsOf(knowledge, role);
  const classes = keysOf(schemes).map((scheme) => ({
    scheme,
    filings: filings.filter(
      ({ occupation, match }) => match !== 'none' && occupation.data.scheme === scheme,
    ),
  }));
  return { role, classes };
};

/** A family with its roles and their classes; its id is an anchor on the page of the codes. */
export type FamilyCodes = Omit<Group<Role>, 'entries'> & { roles: RoleCodes[] };

/** Roles under a heading, each with its official classes. */
export const withCodes = (
  knowledge: Knowledge,
  { entries, ...group }: Group<Role>,
): FamilyCodes => ({ ...group, roles: entries.map((role) => codesOf(knowledge, role)) });

/** All roles by family, as the page of the codes has them: those that span families first. */
export const rolesOnCodes = (knowledge: Knowledge): Group<Role>[] =>
  rolesByFamily(knowledge).map((group) => ({ ...group, id: `codes-${group.id}` }));

/** The same, each with its official classes. */
export const codesByFamily = (knowledge: Knowledge): FamilyCodes[] =>
  rolesOnCodes(knowledge).map((group) => withCodes(knowledge, group));

/** The classification whose classes have their names beside their codes: those of the others stand below. */
export const namedScheme: Scheme = 'us-soc';

/** The classes whose names stand below, by classification: all of them, or those of some roles. */
export function classesBelow(
  knowledge: Knowledge,
  roles?: readonly RoleCodes[],
): Group<Entry<'occupations'>>[] {
  const filings = roles?.flatMap(({ classes }) => classes.flatMap((one) => one.filings));
  const ids = filings && new Set(filings.map(({ occupation }) => occupation.id));
  return occupationsByScheme(knowledge)
    .filter(({ id }) => id !== namedScheme)
    .map(({ entries, ...group }) => ({
      ...group,
      entries: entries.filter(({ id }) => ids?.has(id) ?? true),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** All programs of study by their code, each with the classes it leads to. */
export const programsByCode = (
  knowledge: Knowledge,
): { program: Program; classes: Entry<'occupations'>[] }[] =>
  [...knowledge.byKind.programs]
    .sort((a, b) => a.data.code.localeCompare(b.data.code, locale))
    .map((program) => ({
      program,
      classes: program.data.leadsTo.map((id) => get(knowledge, 'occupations', id)),
    }));

/** The programs of study that the crosswalk joins with a class, by their code. */
export const programsTo = (knowledge: Knowledge, occupation: string): Program[] =>
  programsByCode(knowledge)
    .map(({ program }) => program)
    .filter(({ data }) => data.leadsTo.includes(occupation));

/** The page of all codes. */
export const codesAddress = '/schools/codes/' satisfies PageAddress;

/** Where a program of study stands on the page of the codes. */
export const programAddress = (id: string): string => `${codesAddress}#${id}`;
