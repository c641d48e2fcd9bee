import type { Entry } from '../../schema/entry.ts';
import type { PageAddress } from '../../schema/pages.ts';
import { keysOf, schemes, type Scheme } from '../../schema/vocabulary.ts';
import type { Group } from '../graph/by-letter.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { rolesByFamily } from '../graph/lists.ts';
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

/** All roles by family, each with its official classes: those that span families first. */
export const codesByFamily = (
  knowledge: Knowledge,
): (Omit<Group<Role>, 'entries'> & { roles: RoleCodes[] })[] =>
  rolesByFamily(knowledge).map(({ entries, ...group }) => ({
    ...group,
    roles: entries.map((role) => codesOf(knowledge, role)),
  }));

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
