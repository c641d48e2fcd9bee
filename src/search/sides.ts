import * as words from '../words/search/lists.ts';
import { formatList } from '../knowledge/figures/format.ts';
import { inSentence } from '../words/sentence.ts';
import { addressOf, idIn } from '../schema/address.ts';
import { rolesAt } from '../schema/pair-address.ts';
import { comparisonId, rolesAddress } from '../schema/pair.ts';
import type { SectionId } from '../schema/sections.ts';
import { hitOf, withoutRepeats, type Hit } from './hit.ts';
import { labels } from './labels.ts';
import { exact, tiers, type NameIndex } from './match.ts';
import type { NamedPage } from './named.ts';
import { readQuestion } from './questions.ts';
import type { Reading } from './reading.ts';
import { spansIn } from './spans.ts';

/** The section of a pair's page that says what both are paid, whatever classes they are counted in. */
export const payAt: SectionId<'comparisons'> = 'side-by-side';

const familyOf = ({ facets }: NamedPage) => facets['family']?.[0];

/** So many roles are laid side by side for what may mean several. */
const mostMeant = 6;

/** A role that a few words may mean; `far` is 0 where they are exactly its name. */
interface Meant {
  page: NamedPage;
  far: number;
}

/** The roles a few words may mean: all that have exactly that name, and the likeliest others. */
function rolesNamed(index: NameIndex, text: string): Meant[] {
  const matches = index
    .search(text)
    .filter(
      ({ page, name, tier }) =>
        page.kind === labels.role && name.product === undefined && tier < tiers.beginningMisspelled,
    );
  // One word may be the rest of a name whose beginning was said before: editor or producer.
  const guessed = text.includes(' ') ? 3 : 1;
  return matches
    .map(({ page, tier }) => ({ page, far: tier < exact ? 0 : guessed }))
    .filter(({ far }, place) => far < guessed || guessed === 1 || place < mostMeant);
}

/** The roles that one side means: as it stands, without what is asked of it, or by the name inside it. */
function rolesMeant(index: NameIndex, side: string): Meant[] {
  const whole = rolesNamed(index, side);
  if (whole.some(({ far }) => far === 0)) return whole;
  const subject = rolesNamed(index, readQuestion(side).subject);
  if (subject.some(({ far }) => far === 0)) return subject;
  const [inside] = spansIn(index, side).filter(({ matches }) =>
    matches.some(({ page }) => page.kind === labels.role),
  );
  if (inside) return rolesNamed(index, inside.span);
  return whole.length > 0 ? whole : subject;
}

/** Roles side by side, as the page of the pair, whether an editor wrote it or it is made when opened. */
export function sideBySide(index: NameIndex, roles: readonly NamedPage[], section?: string): Hit {
  const ids = roles.map(({ address }) => idIn(address));
  const id = ids.length === 2 ? comparisonId(ids[0] ?? '', ids[1] ?? '') : '';
  const own = addressOf('comparisons', id);
  const page = index.pageAt(own);
  const built = page !== undefined || index.names.pairs.has(id);
  const [first, ...others] = roles.map(({ title }) => title);
  const titles = [first ?? '', ...others.map(inSentence)];
  const anchor = section === 'how-you-are-paid' ? `#${payAt}` : '';
  return {
    address: built ? own + anchor : rolesAddress(ids),
    title: page?.title ?? words.sideBySide(formatList(titles)),
    kind: labels.comparison,
    page,
    roles: ids,
    section,
  };
}

/** The page of a pair that no editor wrote, by its address. */
export function pairHit(index: NameIndex, address: string): Hit | undefined {
  const ids = rolesAt(address);
  if (!ids || !index.names.pairs.has(idIn(address))) return undefined;
  const roles = ids.flatMap((role) => index.pageAt(addressOf('roles', role)) ?? []);
  return roles.length === 2 ? sideBySide(index, roles) : undefined;
}

/** Every choice of one from each of some lists. */
const choices = (lists: readonly Meant[][]): Meant[][] =>
  lists.reduce<Meant[][]>(
    (all, list) => all.flatMap((one) => list.map((meant) => [...one, meant])),
    [[]],
  );

/**
 * Comparisons a query asks for. Where a name means several roles, those of one family go together, and
 * what an editor wrote comes before what is made of two pages.
 */
export function comparisonsAsked(index: NameIndex, reading: Reading): Hit[] {
  const { sides, compares, question } = reading;
  if (!sides) return [];
  const joint = index.exactly(sides.join(' and '));
  if (joint.length > 0 && !compares) return joint.map(hitOf);
  const lists = sides.map((side) => rolesMeant(index, side));
  const named = lists.every((list) => list.some(({ far }) => far === 0));
  if (!compares && !named) return [];
  const few = lists.map((list) => list.slice(0, mostMeant));
  return [
    ...sameMeant(index, sides),
    ...compared(index, [...choices(few), ...written(index, lists)], question.section),
  ];
}

/** What all of some names mean: they are two words for one thing. */
function sameMeant(index: NameIndex, sides: readonly string[]): Hit[] {
  const [first = [], ...others] = sides.map((side) => index.exactly(side));
  return first
    .filter(({ page }) => others.every((list) => list.some((one) => one.page === page)))
    .map(hitOf);
}

/** Of all that two sides may mean, the pairs that an editor wrote about: one word may be the end of many names. */
function written(index: NameIndex, lists: readonly Meant[][]): Meant[][] {
  if (lists.length !== 2) return [];
  return choices(lists).filter((roles) => {
    const [one = '', other = ''] = roles.map(({ page }) => idIn(page.address));
    return index.pageAt(addressOf('comparisons', comparisonId(one, other))) !== undefined;
  });
}

function compared(index: NameIndex, pairs: readonly Meant[][], section?: string): Hit[] {
  const hits = pairs
    .filter((roles) => new Set(roles.map(({ page }) => page)).size === roles.length)
    .map((roles) => {
      const pages = roles.map(({ page }) => page);
      const apart = new Set(pages.map(familyOf)).size > 1 ? 2 : 0;
      const hit = sideBySide(index, pages, section);
      const far = roles.reduce((sum, one) => sum + one.far, apart);
      return { hit, far: far + (hit.page ? 0 : 0.5) };
    })
    .sort((a, b) => a.far - b.far)
    .map(({ hit }) => hit);
  return withoutRepeats(hits).slice(0, 3);
}
