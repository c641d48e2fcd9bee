import type { Name } from './named.ts';

/** Where names mean a page, and whether they mean so in a part of the industry. */
export type Where = [where: string, inSector?: 1];

/** Stands before the place, in the list of them, where the names after it mean their page; before the first, everywhere. */
const sign = '@';

/** Notes each place where names mean a page once, and tells by which number. */
export class Wheres {
  readonly all: Where[] = [['']];

  placeOf(where: string, inSector: boolean | undefined): number {
    const known = this.all.findIndex(([one, is]) => one === where && Boolean(is) === !!inSector);
    return known < 0 ? this.all.push(inSector ? [where, 1] : [where]) - 1 : known;
  }
}

/**
 * The other names of a page, with where they mean it: without the part of the industry where that is the
 * page's own.
 */
export function packOthers(names: readonly Name[], family: string, wheres: Wheres): string[] {
  let last = 0;
  return names.flatMap(({ text, own, where, inSector }): string[] => {
    if (own) return [];
    const isOwn = inSector && (where === family || where.startsWith(`${family},`));
    const place = wheres.placeOf(isOwn ? where.slice(family.length) : where, inSector);
    if (place === last) return [text];
    last = place;
    return [`${sign}${place}`, text];
  });
}

/** Where a name in a part of the industry means its page, as it was before it was packed. */
const whereIn = (where: string, family: string): string =>
  where === '' || where.startsWith(',') ? family + where : where;

/** What tells where the names of a page mean it. */
interface Told {
  family: string;
  wheres: readonly Where[];
}

/** The other names of a page, by its position, as they were before. */
export function unpackOthers(
  others: readonly string[],
  page: number,
  { family, wheres }: Told,
): Name[] {
  let [where, inSector]: Where = [''];
  return others.flatMap((text): Name[] => {
    if (text.startsWith(sign)) {
      [where, inSector] = wheres[+text.slice(1)] ?? [''];
      return [];
    }
    if (!inSector) return [{ text, page, own: false, where }];
    return [{ text, page, own: false, where: whereIn(where, family), inSector: true }];
  });
}
