import { describe, expect, test } from 'vitest';
import {
  idMeant,
  nearestAddresses,
  type Address,
} from '../../src/browser/missing/nearest-addresses.ts';
import { titleOf } from '../../src/knowledge/graph/knowledge.ts';
import { pageOf } from '../../src/schema/address.ts';
import { NameIndex } from '../../src/search/match.ts';
import { namesOf } from '../../src/search/names.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const names = new NameIndex(namesOf(knowledge, []));
const addresses = knowledge.entries.flatMap((entry): Address[] => {
  const page = pageOf(entry);
  return page ? [[page, titleOf(entry)]] : [];
});
const near = (missing: string) =>
  nearestAddresses(missing, addresses, names).map(([address]) => address);

describe('A missing address', () => {
  test.for([
    ['a letter too much', '/skills/gain-stagging/', '/skills/gain-staging/'],
    ['the wrong kind', '/skills/foley-artist', '/roles/foley-artist/'],
    ['what a sentence left behind it', '/roles/foley-artist/).', '/roles/foley-artist/'],
    ['a comma', '/roles/foley-artist,', '/roles/foley-artist/'],
    [
      'letters of full width',
      '/roles/%EF%BD%86%EF%BD%8F%EF%BD%8C%EF%BD%85%EF%BD%99-artist/',
      '/roles/foley-artist/',
    ],
    ['capitals', '/Roles/Foley-Artist/', '/roles/foley-artist/'],
    ['another name', '/roles/dubbing-mixer/', '/roles/re-recording-mixer/'],
    ['the ending of a file', '/roles/foley-artist.html', '/roles/foley-artist/'],
    ['a file in a folder', '/roles/foley-artist/index.html', '/roles/foley-artist/'],
  ])('with %s leads to the page it means', ([, missing = '', meant]) => {
    expect(near(missing)[0]).toBe(meant);
  });

  test('leads to what has that name, and to nothing that only looks like it', () => {
    const mixers = near('/skills/mixer');
    expect(mixers.length).toBeGreaterThan(0);
    expect(mixers).not.toContain('/terms/rider/');
    const called = new Set(
      names.names.names.flatMap(({ text, page }) =>
        /mixer/i.test(text) ? [names.names.pages[page]?.address] : [],
      ),
    );
    expect(mixers.filter((address) => !called.has(address))).toEqual([]);
    for (const short of ['/x/', '/skills/qq', '/zz/', '/', '/%E0%A4%A/', '/),.'])
      expect(near(short), short).toEqual([]);
    expect(near('/terms/fm/').length).toBeLessThan(3);
  });

  test('is offered one page of a name, though a role and an official class share it', () => {
    const offered = nearestAddresses('/jobs/boom-operator/', addresses, names);
    const titles = offered.map(([, title]) => title.toLowerCase());
    expect(offered[0]?.[0]).toBe('/roles/boom-operator/');
    expect(titles).toEqual([...new Set(titles)]);
  });

  test('has the id of its last part that says anything', () => {
    expect(idMeant('/a/Ä%20b/)')).toBe('a-b');
    expect(idMeant('/')).toBe('');
  });
});
