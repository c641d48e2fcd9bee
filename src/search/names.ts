import { pageOf, titleAddress } from '../schema/address.ts';
import type { AnyEntry } from '../schema/entry.ts';
import { titleOf, type Knowledge } from '../knowledge/graph/knowledge.ts';
import { codesAddress } from '../knowledge/schools/codes.ts';
import { rowOf } from '../schema/kinds.ts';
import { namedPages } from '../schema/pages.ts';
import { isAmbiguous, rolesMeant } from '../knowledge/graph/titles.ts';
import {
  bases,
  howOften,
  keysOf,
  levelNumber,
  levels,
  placeShort,
  stages,
} from '../schema/vocabulary.ts';
import { whereOf } from '../knowledge/graph/where.ts';
import { differentJobs } from './different-jobs.ts';
import { labels, namedKinds } from './labels.ts';
import type { Name, NamedPage, Names } from './named.ts';

/** The highest level asked of a skill, or by a role in any skill, in words. */
function highestLevel(asked: readonly { level: keyof typeof levels }[]): string[] {
  const numbers = asked.map(({ level }) => levelNumber(level));
  const highest = keysOf(levels)[Math.max(...numbers, 0) - 1];
  return highest ? [levels[highest]] : [];
}

/** What a search can be narrowed by to find an entry. */
export function facetsOf(knowledge: Knowledge, entry: AnyEntry): NamedPage['facets'] {
  const titleOfFamily = (id: string) => knowledge.byId.families.get(id)?.data.title ?? id;
  switch (entry.kind) {
    case 'roles': {
      const { family, spans, skills, conditions } = entry.data;
      const families = [...(family ? [family] : []), ...spans].map(titleOfFamily);
      return {
        family: families,
        level: highestLevel(skills),
        base: [bases[conditions.base]],
        nights: [howOften[conditions.nights]],
        travel: [howOften[conditions.travel]],
      };
    }
    case 'families':
      return { family: [entry.data.title] };
    case 'crews':
      return { family: [titleOfFamily(entry.data.family)] };
    case 'skills':
      return { level: highestLevel(knowledge.needs.get(entry.id) ?? []) };
    case 'steps':
      return { stage: [stages[entry.data.stage]] };
    default:
      return {};
  }
}

interface Written {
  text: string;
  where?: string;
  inSector?: boolean;
}

/** The names of an entry beside its title. */
function othersOf(knowledge: Knowledge, entry: AnyEntry): Written[] {
  switch (entry.kind) {
    case 'roles': {
      const aliases = entry.data.aliases.map((alias) => ({
        text: alias.name,
        where: whereOf(knowledge, alias, placeShort),
        inSector: alias.sector !== undefined,
      }));
      // A code that many roles are filed under leads to the role that spans them, or is it exactly.
      const codes = entry.data.occupations
        .filter(({ match }) => !entry.data.family || match === 'exact')
        .map((one) => one.occupation);
      const numbers = codes.flatMap((id) => knowledge.byId.occupations.get(id)?.data.code ?? []);
      return [...aliases, ...numbers.map((text) => ({ text }))];
    }
    case 'occupations':
      return [{ text: entry.data.code }];
    default:
      return 'aliases' in entry.data ? entry.data.aliases.map((text) => ({ text })) : [];
  }
}

/** Collects every name for everything, own names first. Grows in line with the number of names. */
export function namesOf(knowledge: Knowledge, pairs: Iterable<string>): Names {
  const pages: NamedPage[] = [];
  const names: Name[] = [];
  const add = (page: NamedPage, others: readonly Written[], own = page.title) => {
    const position = pages.push(page) - 1;
    names.push({ text: own, page: position, own: true, where: '' });
    for (const { text, where = '', inSector } of others) {
      names.push({ text, page: position, own: false, where, ...(inSector && { inSector }) });
    }
  };
  for (const kind of namedKinds) {
    const label = rowOf(kind).search?.label ?? '';
    for (const entry of knowledge.byKind[kind] as readonly AnyEntry[]) {
      const address = pageOf(entry) ?? '/';
      const facets = facetsOf(knowledge, entry);
      const page = { address, title: titleOf(entry), kind: label, facets };
      add(page, othersOf(knowledge, entry));
    }
  }
  for (const title of knowledge.titles.filter(isAmbiguous)) {
    const address = titleAddress(title.id);
    const said = differentJobs(title.name, rolesMeant(title).length);
    add({ address, title: said, kind: labels.title, facets: {} }, [], title.name);
  }
  const codes = knowledge.byKind.programs.map(({ data }) => data.code);
  for (const { address, title, names: others } of namedPages()) {
    add(
      { address, title, kind: labels.page, facets: {} },
      [...others, ...(address === codesAddress ? codes : [])].map((text) => ({ text })),
    );
  }
  return { pages, names, pairs: new Set(pairs) };
}
