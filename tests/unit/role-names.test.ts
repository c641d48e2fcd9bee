import { describe, expect, test } from 'vitest';
import {
  englishAliases,
  englishNames,
  foreignAliases,
} from '../../src/knowledge/graph/role-names.ts';
import { distanceBetween } from '../../src/knowledge/compare/pairs.ts';
import { cardOf } from '../../src/knowledge/compare/card.ts';
import { namesShared } from '../../src/knowledge/compare/confusion.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { role, sampleKnowledge, technician } from './sample.ts';

const alias = (name: string, language?: 'de' | 'es' | 'pt') => ({ name, language });

const knowledge = (...languages: ('de' | undefined)[]) =>
  sampleKnowledge(
    role('mixer', 'technician', { aliases: [alias('Tonmeister', languages[0])] }),
    technician({ aliases: [alias('Tonmeister', languages[1])] }),
  );

describe('The names of a role', () => {
  const { data } = get(
    sampleKnowledge(
      technician({
        aliases: [
          alias('técnico de som', 'pt'),
          alias('sound tech'),
          alias('Tontechniker', 'de'),
          alias('técnico de sonido', 'es'),
          alias('Tonmann', 'de'),
        ],
      }),
    ),
    'roles',
    'technician',
  );

  test('in English are its own and its aliases without a language', () => {
    expect(englishAliases(data).map(({ name }) => name)).toEqual(['sound tech']);
    expect(englishNames(data)).toEqual([data.title, 'sound tech']);
  });

  test('in other languages stand by language, in the order of the languages', () => {
    const found = foreignAliases(data).map(({ language, aliases }) => [
      language,
      ...aliases.map(({ name }) => name),
    ]);
    expect(found).toEqual([
      ['de', 'Tontechniker', 'Tonmann'],
      ['es', 'técnico de sonido'],
      ['pt', 'técnico de som'],
    ]);
  });
});

describe('A title that two roles share', () => {
  test('in English brings them nearer and stands in their comparison; in another language neither', () => {
    const [english, german] = [knowledge(), knowledge('de', 'de')].map((known) => {
      const one = get(known, 'roles', 'mixer');
      const other = get(known, 'roles', 'technician');
      const card = cardOf(known, one);
      return {
        far: distanceBetween(one, other),
        shared: namesShared(card, [card, cardOf(known, other)]),
      };
    });
    expect(english?.shared).toEqual(['Tonmeister']);
    expect(german?.shared).toEqual([]);
    expect(german?.far).toBeGreaterThan(english?.far ?? 0);
  });
});
