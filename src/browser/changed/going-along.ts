import { writeEnds, writePlanQuery } from '../../knowledge/plan/written.ts';
import { rolesQuery } from '../../schema/pair.ts';
import { isLevel } from '../../schema/vocabulary.ts';

/** What a page that is loaded again takes along: what its address asks, or what the history holds for it. */
export interface GoingAlong {
  query?: string;
  state?: { advert: string };
  /** Something is typed that stays behind. */
  leaves?: boolean;
}

const valuesIn = (host: Element): [string, string][] =>
  [...host.querySelectorAll<HTMLSelectElement>('form select')].map(({ name, value }) => [
    name,
    value,
  ]);

/** Both ends of a plan that are chosen, and the marks that are made beside them. */
function ofPlan(host: Element): GoingAlong {
  const { from = '', to, ...marks } = Object.fromEntries(valuesIn(host));
  const skills = Object.fromEntries(
    Object.entries(marks).flatMap(([id, level]) => (isLevel(level) ? [[id, level]] : [])),
  );
  const isRole = from !== 'nothing' && from !== 'skills';
  const plan = { skills, role: isRole ? from : undefined, target: to || undefined };
  if (Object.keys(skills).length > 0) return { query: writePlanQuery(plan, from === 'nothing') };
  return to ? { query: writeEnds(plan) } : {};
}

const ofComparison = (host: Element): GoingAlong => {
  const roles = valuesIn(host).flatMap(([, role]) => role || []);
  return roles.length > 0 ? { query: rolesQuery(roles) } : {};
};

/** The skill and the level; a line of evidence is nobody’s to read in an address. */
function ofKept(host: Element): GoingAlong {
  const { skill, level } = Object.fromEntries(valuesIn(host));
  const typed = [...host.querySelectorAll<HTMLInputElement>('form input:not([type])')];
  return { query: `?mark=${skill}.${level}`, leaves: typed.some(({ value }) => value) };
}

const ofAdvert = (host: Element): GoingAlong => {
  const advert = host.querySelector('textarea')?.value;
  return advert ? { state: { advert } } : {};
};

function ofRate(host: Element): GoingAlong {
  const data = new FormData(host.querySelector('form') ?? undefined);
  return { query: `?${new URLSearchParams([...data].map(([name, to]) => [name, String(to)]))}` };
}

const taken: Readonly<Record<string, (host: Element) => GoingAlong>> = {
  'route-plan': ofPlan,
  'compare-roles': ofComparison,
  'kept-list': ofKept,
  'decode-advert': ofAdvert,
  'rate-year': ofRate,
};

/** The part of the page that a reader works with, and what of it goes along; a page of an older site may have none. */
export function goingAlong(): { host: Element | null; along: GoingAlong } {
  const host = document.querySelector(Object.keys(taken).join());
  try {
    return { host, along: host ? (taken[host.localName]?.(host) ?? {}) : {} };
  } catch {
    return { host, along: {} };
  }
}
