import type { PlanGraph } from './graph.ts';
import { missing } from './levels.ts';
import { forHolder, passageFrom, type Passage } from './passage.ts';

/** A recorded way with the role it leads to. */
export type WayLink = Passage & { to: string };

/** Recorded ways one after the other. */
export type WayChain = readonly WayLink[];

/** What a route rests on: what the target's own page names, a move people make, or several put together. */
export type Basis = 'written' | 'recorded' | 'detour';

/** A chain that ends at the target, and what it rests on. */
export interface FoundChain {
  chain: WayChain;
  basis: Basis;
}

/** How many moves follow each other at most. */
export const mostMoves = 4;

/**
 * The recorded ways into a role, as somebody goes them who starts from a role or from nothing. One that begins
 * anew and has no step for whoever holds a role is none of theirs.
 */
function waysInto(graph: PlanGraph, start: string | undefined, role: string): readonly Passage[] {
  const ways = graph.roles[role]?.into ?? [];
  return start === undefined
    ? ways
    : ways.map(forHolder).filter(({ from, steps }) => from || steps.length > 0);
}

/**
 * The usual way to a role on the way: by a recorded move from where one stands, or else by the first way
 * that its own page names. Undefined where the only ways go round in a circle.
 */
function usualWay(
  graph: PlanGraph,
  start: string | undefined,
  role: string,
  before: readonly string[],
): WayChain | undefined {
  if (role === start) return [];
  if (before.includes(role)) return undefined;
  const ways = waysInto(graph, start, role);
  const direct = start === undefined ? undefined : passageFrom(ways, start);
  const own = direct ?? ways.find(({ from }) => from === undefined);
  if (own) return [{ ...own, to: role }];
  for (const way of ways) {
    const lead = usualWay(graph, start, way.from ?? '', [...before, role]);
    if (lead) return [...lead, { ...way, to: role }];
  }
  return undefined;
}

/** The last link of a route: what its page names for those who come from further away is part of it. */
const lastLink = ({ before = [], ...passage }: Passage, to: string, lead: WayChain): WayLink => ({
  ...passage,
  to,
  steps: lead.length > 0 ? [...new Set([...before, ...passage.steps])] : passage.steps,
});

/** Whether every role on the way asks for less than the last: nobody takes a harder job to get into one. */
function risesTo({ roles }: PlanGraph, chain: WayChain): boolean {
  const [last = 0, ...before] = chain
    .map(({ to }) => missing({}, roles[to]?.needs ?? {}))
    .reverse();
  return before.every((levels) => levels < last);
}

/**
 * The ways into a role that its page names, and the moves into it, each from where one stands. A move
 * that one could only make after beginning anew in another role is no route from the role one holds,
 * and a way by a role that asks for more is none to one that asks for less.
 */
function recordedWays(graph: PlanGraph, start: string | undefined, target: string): FoundChain[] {
  return waysInto(graph, start, target).flatMap((passage): FoundChain[] => {
    const { from, way } = passage;
    const lead = from === undefined ? [] : usualWay(graph, start, from, [target]);
    if (!lead) return [];
    const chain = [...lead, lastLink(passage, target, lead)];
    if (way) return [{ chain, basis: 'written' }];
    const leads = start === undefined || chain[0]?.from === start;
    return leads && risesTo(graph, chain) ? [{ chain, basis: 'recorded' }] : [];
  });
}

/** Every chain of moves from one role to another that comes to no role twice. */
function chainsOfMoves(graph: PlanGraph, start: string, target: string): FoundChain[] {
  const found: FoundChain[] = [];
  const extend = (chain: WayChain, to: string) => {
    for (const passage of waysInto(graph, start, to)) {
      const { from } = passage;
      if (from === undefined || chain.some((link) => link.to === from)) continue;
      const longer = [{ ...passage, to }, ...chain];
      if (from === start) found.push({ chain: longer, basis: 'detour' });
      else if (longer.length < mostMoves) extend(longer, from);
    }
  };
  extend([], target);
  return found;
}

const rolesOn = ({ chain }: FoundChain) => chain.map(({ to }) => to).join();

/** Detours, of those by way of the same roles one, and by way of a role that asks for more only at need. */
function detoursTo(graph: PlanGraph, start: string, target: string, known: readonly FoundChain[]) {
  const seen = new Set(known.map(rolesOn));
  const others = chainsOfMoves(graph, start, target).filter((found) => {
    const roles = rolesOn(found);
    const again = seen.has(roles);
    seen.add(roles);
    return !again;
  });
  const rising = others.filter(({ chain }) => risesTo(graph, chain));
  return known.length + rising.length > 0 ? rising : others;
}

/**
 * All chains from where one stands to a role. Detours only where no recorded way begins with the role
 * one holds: nobody takes a long way round beside a usual one.
 */
export function chainsTo(
  graph: PlanGraph,
  start: string | undefined,
  target: string,
): FoundChain[] {
  if (start === target) return [];
  const recorded = recordedWays(graph, start, target);
  const begins = recorded.some(({ chain }) => chain[0]?.from === start);
  return start === undefined || begins
    ? recorded
    : [...recorded, ...detoursTo(graph, start, target, recorded)];
}
