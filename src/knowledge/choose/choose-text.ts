import {
  eachFacet,
  facets,
  foundAnchor,
  orders,
  scales,
  type Candidate,
  type Choice,
  type Options,
  type Scale,
} from './choose.ts';

/**
 * Reads ?family=live&nights=rarely&sort=pay&by=us-union-hour, in capitals too, where pays are the pay orders that may be
 * asked for. Whatever else stands there is left out.
 */
export function readChoice(search: string, known: Options, pays: readonly string[] = []): Choice {
  const parameters = new URLSearchParams(search.toLowerCase());
  const asked = eachFacet((facet) => parameters.getAll(facet));
  const order = orders.find((order) => order === parameters.get('sort'));
  return {
    options: eachFacet((facet) => known[facet].filter((option) => asked[facet].includes(option))),
    order,
    by: order === 'pay' ? pays.find((pay) => pay === parameters.get('by')) : undefined,
  };
}

/** The address of a choice; empty for all roles by family. */
export function writeChoice({ options, order, by }: Choice): string {
  const parameters = new URLSearchParams(
    facets.flatMap((facet) => options[facet].map((option) => [facet, option])),
  );
  if (order) parameters.set('sort', order);
  if (order === 'pay' && by) parameters.set('by', by);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** The address of the page of all roles where it shows what is found by a choice: /roles/?nights=rarely#found. */
export const choiceAddress = (choice: Choice): string =>
  `/roles/${writeChoice(choice)}${foundAnchor}`;

/** A role as attributes of its HTML; its title stands there as text. */
export const writeCandidate = ({ under, by }: Candidate): Record<string, string | undefined> =>
  Object.fromEntries([
    ...facets.map((facet) => [`data-${facet}`, under[facet].join(' ')]),
    ...scales.map((scale) => [`data-by-${scale}`, by[scale]?.toString()]),
  ]) as Record<string, string | undefined>;

/** Reads a role back from its title and its attributes. */
export function readCandidate(
  title: string,
  attribute: (name: string) => string | null | undefined,
): Candidate {
  const number = (scale: Scale) => attribute(`data-by-${scale}`) ?? undefined;
  return {
    title,
    under: eachFacet((facet) => (attribute(`data-${facet}`) ?? '').split(' ').filter(Boolean)),
    by: Object.fromEntries(
      scales.map((scale) => [scale, number(scale) && Number(number(scale))]),
    ) as Candidate['by'],
  };
}
