import { describe, expect, test } from 'vitest';
import {
  productsOfRole,
  productsOfSkill,
  productsOfTerm,
} from '../../src/knowledge/graph/products.ts';
import { get, type Knowledge } from '../../src/knowledge/graph/knowledge.ts';
import { product, realKnowledge, sampleKnowledge, term } from './sample.ts';

const idsOf = (products: readonly { id: string }[]) => products.map(({ id }) => id);
const ofMixer = (knowledge: Knowledge) =>
  idsOf(productsOfRole(knowledge, get(knowledge, 'roles', 'mixer')));

describe('Kinds of product', () => {
  test('a skill has all that it is learned for, with every name', () => {
    const knowledge = sampleKnowledge(
      product('consoles'),
      product('irons', { skill: 'soldering' }),
    );
    const [consoles, ...others] = productsOfSkill(knowledge, 'mixing');
    expect(others).toEqual([]);
    expect(consoles).toMatchObject({ id: 'consoles', address: '/skills/mixing/#consoles' });
    expect(consoles?.names).toHaveLength(4);
    expect(productsOfSkill(knowledge, 'soldering')).toMatchObject([{ id: 'irons' }]);
  });

  test('a term has the two that name it first, with their best known names', () => {
    const knowledge = sampleKnowledge(
      term('fader'),
      product('amplifiers', { terms: ['fader', 'gain'] }),
      product('consoles', { terms: ['gain', 'fader'] }),
      product('preamps', { terms: ['gain'] }),
    );
    const products = productsOfTerm(knowledge, 'gain');
    expect(idsOf(products)).toEqual(['consoles', 'preamps']);
    expect(products[0]?.names).toEqual(['First consoles', 'Second consoles', 'Third consoles']);
    expect(productsOfTerm(knowledge, 'hum')).toEqual([]);
  });

  test('a role has those first that name it before others, and among them by the level of the skill', () => {
    const knowledge = sampleKnowledge(
      product('boxes', { skill: 'soldering', roles: ['technician', 'mixer'] }),
      product('cables', { skill: 'soldering', roles: ['mixer', 'technician'] }),
      product('consoles', { roles: ['mixer'] }),
    );
    expect(ofMixer(knowledge)).toEqual(['consoles', 'cables']);
  });

  test('a role has one kind a skill, and four at most', () => {
    const skills = realKnowledge().byKind.roles.map((role) =>
      productsOfRole(realKnowledge(), role).map(({ address }) => address.split('#')[0]),
    );
    expect(Math.max(...skills.map((one) => one.length))).toBe(4);
    for (const one of skills) expect(new Set(one).size).toBe(one.length);
  });
});
