import { describe, expect, test } from 'vitest';
import { cardOf, type RoleCard } from '../../src/knowledge/compare/card.ts';
import { builtPairs } from '../../src/knowledge/compare/pairs.ts';
import { relationTold, togetherTold } from '../../src/knowledge/path/compared.ts';
import { rolesOf } from '../../src/schema/pair.ts';
import { drawn } from '../../src/site/drawn.ts';
import { PathsCompared } from '../../src/views/compare/PathsCompared.tsx';
import { parseHTML } from '../parse-html.ts';
import { laidPaths } from './laid-paths.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const paths = await laidPaths(knowledge);
const cards = new Map(knowledge.byKind.roles.map((role) => [role.id, cardOf(knowledge, role)]));
const pick = (...ids: readonly string[]) => ids.flatMap((id) => cards.get(id) ?? []);
const parsed = (roles: readonly RoleCard[]) =>
  parseHTML(`<main>${drawn(PathsCompared, { cards: roles, paths })}</main>`).document;

/** The places that each picture lights, with how many stand there. */
const litIn = {
  wide: (picture: Element) =>
    [...picture.querySelectorAll('.place.lit')].map((place) => {
      const lines = [...place.querySelectorAll('tspan')].map(({ textContent }) => textContent);
      return `${lines.join(' ')}: ${place.querySelectorAll('.filled').length}`;
    }),
  down: (picture: Element) =>
    [...picture.querySelectorAll('.down-here')].map((place) => {
      const count = place.querySelectorAll('.filled').length;
      expect(place.querySelectorAll('.down-role')).toHaveLength(count);
      return `${place.querySelector('.down-label')?.textContent}: ${count}`;
    }),
};

/** The places at which each path in words names somebody. */
const toldIn = (words: Element) =>
  [...words.querySelectorAll('li')].flatMap((place) => {
    const here = place.querySelectorAll('a').length;
    return here > 0 ? [`${place.querySelector('strong')?.textContent}: ${here}`] : [];
  });

describe('The signal paths of a comparison', () => {
  const sets = [
    ...[...builtPairs(knowledge)].map((pair) => pick(...(rolesOf(pair) ?? []))),
    // All roles of a family at once, five of them at most.
    ...knowledge.byKind.families.map(({ id }) =>
      [...cards.values()].filter(({ on }) => on === id).slice(0, 5),
    ),
  ];

  test('light, wide and downward, the very places at which their words name the roles', () => {
    expect(sets.length).toBeGreaterThan(150);
    for (const set of sets) {
      const document = parsed(set);
      const told = [...document.querySelectorAll('.compare-words div')].map(toldIn);
      for (const form of ['wide', 'down'] as const) {
        const lit = [...document.querySelectorAll(`.path-${form}`)].map(litIn[form]);
        expect(lit, set.map(({ id }) => id).join()).toEqual(told);
      }
      const at = set.map((card) => card.at.length).reduce((sum, one) => sum + one);
      const filled = document.querySelectorAll('.path-wide .filled').length;
      expect(filled).toBe(at);
    }
  });

  test('name every role once with its places, or with the reason why it stands at none', () => {
    for (const set of sets) {
      const document = parsed(set);
      const stands = [...document.querySelectorAll('.compare-stands li')].map(
        (one) =>
          [
            one.textContent?.trim() ?? '',
            one.parentElement?.nextElementSibling?.textContent,
          ] as const,
      );
      for (const { title, offPath } of set) {
        const own = stands.filter(([one]) => one === title || one.startsWith(`${title} stands at`));
        expect(own).toHaveLength(1);
        const [told, then] = own[0] ?? [];
        if (told === title) expect(then).toMatch(/^(Both|All) stand at “/);
        if (offPath !== undefined) expect(told).toContain(offPath);
      }
    }
  });

  test('are told in one sentence where all stand at the same places, and else one by one', () => {
    const told = (...ids: string[]) => {
      const roles = pick(...ids);
      return togetherTold(paths.get(roles[0]?.on ?? '')?.path ?? { places: [], cables: [] }, roles);
    };
    expect(told('boom-operator', 'sound-utility-technician')).toBe(
      'Both stand at “Boom, body microphones”.',
    );
    expect(told('front-of-house-engineer', 'monitor-engineer')).toBeUndefined();
    expect(told('audio-crew-chief', 'front-of-house-engineer')).toBeUndefined();
  });

  test('are one for roles of one family, and one above the other, each named, for roles of several', () => {
    const one = parsed(pick('front-of-house-engineer', 'monitor-engineer'));
    expect(one.querySelectorAll('.compare-path')).toHaveLength(1);
    expect(one.querySelectorAll('.compare-path h3')).toHaveLength(0);
    const two = parsed(pick('broadcast-audio-mixer', 'front-of-house-engineer'));
    const names = [...two.querySelectorAll('.compare-path h3')].map((name) => name.textContent);
    expect(names).toEqual(['Broadcast', 'Live sound']);
  });

  test('mark a place that two share for both', () => {
    const both = parsed(pick('audio-technician', 'sound-engineer'));
    const shared = [...both.querySelectorAll('.path-wide .lit')].filter(
      (place) => place.querySelectorAll('.filled').length === 2,
    );
    expect(shared.map((place) => place.querySelectorAll('.role-shape').length)).toEqual([2, 2]);
  });

  test('have the shape of a role on the corner of its place, clear of the cables that come over it', () => {
    const one = parsed(pick('front-of-house-engineer', 'monitor-engineer'));
    const shapes = [...one.querySelectorAll('.path-wide .role-shape')];
    expect(shapes).toHaveLength(2);
    for (const shape of shapes) {
      // Half of its 12 px lies in the place, and cables run at least 8 px above it.
      expect(Number(shape.getAttribute('y'))).toBeGreaterThanOrEqual(-6);
      expect(Number(shape.getAttribute('x')) + 12).toBeLessThan(52 * 0.4);
    }
  });
});

test.each([
  ['front-of-house-engineer', 'monitor-engineer', 'Both get their sound from “Stage box, split”.'],
  ['audio-technician', 'sound-engineer', 'They meet at “Capture” and “Mix”.'],
  [
    'monitor-engineer',
    'stage-audio-technician',
    /^(Sound passes the stage audio technician first, then the monitor engineer|They meet at .*)\.$/,
  ],
  ['audio-crew-chief', 'front-of-house-engineer', undefined],
])('How %s and %s are next to each other is told', (one, other, words) => {
  const roles = pick(one, other);
  const path = paths.get(roles[1]?.on ?? '')?.path;
  if (!path) throw new Error(`${other} stands on no path`);
  const told = relationTold(path, roles);
  if (words === undefined) expect(told).toBeUndefined();
  else expect(told).toMatch(words);
});
