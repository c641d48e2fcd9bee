import { expect, test } from 'vitest';
import { digestOf } from '../../src/search/digest.ts';
import { namesOf } from '../../src/search/names.ts';
import { nearIn } from '../../src/search/near.ts';
import { wholeIndexes } from '../../src/search/whole.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const named = namesOf(knowledge, []);
const { names } = wholeIndexes(named, digestOf(knowledge, named));
const near = (text: string) => nearIn(names, text).map(({ name }) => name);

test.for(['celery', 'dragon', 'nurse', 'skateboard', 'pizza', 'banana'])(
  'Nothing here is meant by “%s”',
  (text) => expect(near(text)).toEqual([]),
);

test.for([
  ['foleeyyartt', 'Foley artist'],
  ['recodrng ingeneer', 'Recording engineer'],
  ['kompresor', 'compressor'],
  ['equilizr', 'Equalizer'],
  ['oley artist', 'Foley artist'],
] as const)('“%s” may mean “%s”', ([text, name]) => expect(near(text)).toContain(name));
