import { addressOf } from '../schema/address.ts';
import { rolesAt } from '../schema/pair-address.ts';
import { hitAt, hitOf, pageHit, type Hit } from './hit.ts';
import { labels } from './labels.ts';
import { exact, type NameIndex, type NameMatch } from './match.ts';
import type { NamedPage } from './named.ts';
import type { Reading } from './reading.ts';
import { spansIn } from './spans.ts';

const chooses = /\bor\b/;

const isFamily = ({ page, tier }: NameMatch): boolean =>
  page.kind === labels.family && tier < exact;

/** The part of the industry that one side names, where it names no role. */
function partIn(index: NameIndex, side: string): NameMatch | undefined {
  const spans = spansIn(index, side);
  if (spans.some(({ matches }) => matches[0]?.page.kind === labels.role)) return undefined;
  return spans.flatMap(({ matches }) => matches.find(isFamily) ?? [])[0];
}

/** Whether a page compares a role of each of two parts of the industry. */
function joins(index: NameIndex, page: NamedPage, parts: readonly string[]): boolean {
  if (page.kind !== labels.comparison) return false;
  const families = (rolesAt(page.address) ?? []).flatMap(
    (id) => index.pageAt(addressOf('roles', id))?.facets['family']?.[0] ?? [],
  );
  return parts.every((part) => families.includes(part));
}

/** Two parts of the industry that a query lays side by side: a comparison of those who work in each, and both. */
export function partsCompared(index: NameIndex, { sides, compares, plain }: Reading): Hit[] {
  if (sides?.length !== 2 || !(compares || chooses.test(plain))) return [];
  const parts = sides.flatMap((side) => partIn(index, side) ?? []);
  const titles = [...new Set(parts.map(({ page }) => page.title))];
  if (titles.length !== 2) return [];
  return [
    ...index.names.pages
      .filter((page) => joins(index, page, titles))
      .slice(0, 1)
      .map(pageHit),
    ...parts.map(hitOf),
    ...hitAt(index, addressOf('steps', 'choose-a-direction')),
  ];
}
