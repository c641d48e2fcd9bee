import type { Entry } from './entry.ts';
import type { Place } from './vocabulary.ts';

/** One role that a title means, and where it means that. */
export interface Meaning {
  role: string;
  /** Whether the title is the role's own name. */
  own: boolean;
  sector?: string | undefined;
  place: Place;
  note?: string | undefined;
}

/** A name people use for a job, with everything it means. */
export interface Title {
  name: string;
  meanings: Meaning[];
}

const meaningsOf = ({ id, data }: Entry<'roles'>): (Meaning & { name: string })[] => [
  { name: data.title, role: id, own: true, sector: data.family, place: 'anywhere' },
  ...data.aliases.map((alias) => ({ ...alias, role: id, own: false })),
];

/** A title as it is looked up: case, hyphens and spaces make no difference. */
export const titleKey = (name: string) =>
  name
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

/** Every title of every role, A to Z; one title with several meanings is one entry. */
export function titlesOf(roles: readonly Entry<'roles'>[]): Title[] {
  const titles = new Map<string, Title>();
  for (const { name, ...meaning } of roles.flatMap(meaningsOf)) {
    const key = titleKey(name);
    const title = titles.get(key) ?? { name, meanings: [] };
    title.meanings.push(meaning);
    titles.set(key, title);
  }
  return [...titles.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The roles a title means, those that fit a sector and a country if they are named. */
export function resolveTitle(
  titles: readonly Title[],
  name: string,
  where: { sector?: string; place?: Place } = {},
): Meaning[] {
  const title = titles.find((one) => titleKey(one.name) === titleKey(name));
  return (title?.meanings ?? []).filter(
    ({ sector, place }) =>
      (!where.sector || !sector || sector === where.sector) &&
      (!where.place || place === 'anywhere' || place === where.place),
  );
}
