import { describe, expect, test } from 'vitest';
import { crewPicture } from '../../src/knowledge/graph/crew-picture.ts';
import { crewRows, rowKey } from '../../src/knowledge/graph/crew-rows.ts';
import { crewsOfRole, mergedIn } from '../../src/knowledge/graph/crews.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { drawn } from '../../src/site/drawn.ts';
import { CrewSizes } from '../../src/views/crew/CrewSizes.tsx';
import { parseHTML } from '../parse-html.ts';
import { realKnowledge } from './real.ts';
import { crew, sampleKnowledge } from './sample.ts';

const knowledge = realKnowledge();
const sample = sampleKnowledge(crew('club-night'));

describe.each(knowledge.byKind.crews.map((one) => [one.id, one] as const))(
  'The picture of the crew: %s',
  (_, entry) => {
    const picture = crewPicture(knowledge, entry);
    const { document } = parseHTML(`<main>${drawn(CrewSizes, { picture })}</main>`);
    const sizes = [...document.querySelectorAll('.crew-size')];
    const textsIn = (size: Element | undefined, part: string) =>
      [...(size?.querySelectorAll(part) ?? [])].map(({ textContent }) => textContent);

    test('has every piece of work in the same row of all three sizes', () => {
      const rows = sizes.map((size) => textsIn(size, '.crew-hands strong'));
      expect(rows).toEqual(rows.map(() => rows[0]));
      expect(rows[0]).toHaveLength(crewRows(entry.data).length);
    });

    test('says of every size all that is done there, with as many rows a person as they hold', () => {
      for (const [index, { people }] of entry.data.sizes.entries()) {
        const holds = people.flatMap((person) => person.holds);
        expect(textsIn(sizes[index], '.crew-hands p:not(.crew-called)').toSorted()).toEqual(
          holds.map(({ does }) => does).toSorted(),
        );
        const spans = people.map((person) => `span-${person.holds.length}`);
        const blocks = [...(sizes[index]?.querySelectorAll('ol > li') ?? [])];
        expect(
          blocks
            .filter(({ classList }) => !classList.contains('crew-nobody'))
            .map(({ className }) => className.split(' ').at(-1))
            .toSorted(),
        ).toEqual(spans.toSorted());
      }
    });

    test('leads to the page of each role', () => {
      const roles = new Set(crewRows(entry.data).flatMap(({ role }) => role ?? []));
      const links = [...document.querySelectorAll('.crew-hands a')].map((a) =>
        a.getAttribute('href'),
      );
      expect(new Set(links)).toEqual(new Set([...roles].map((id) => `/roles/${id}/`)));
    });
  },
);

describe('One person who is two roles', () => {
  const titles = (one: string, other: string, of = sample) =>
    mergedIn(of, one, other).map(({ id }) => id);

  test('is found in a crew where both are held by the same person, in either order', () => {
    expect(titles('mixer', 'technician')).toEqual(['club-night']);
    expect(titles('technician', 'mixer')).toEqual(['club-night']);
    expect(titles('front-of-house-engineer', 'monitor-engineer', knowledge)).toContain(
      'club-night',
    );
  });

  test('is not where each has a person of its own below the full crew', () => {
    expect(titles('boom-operator', 'broadcast-audio-mixer', knowledge)).toEqual([]);
    const sizes = crew('club-night').fields.sizes.map((size, index, all) => ({
      ...size,
      people: (index === 0 ? all[1] : size)?.people ?? [],
    }));
    const apart = sampleKnowledge(crew('club-night', { sizes }));
    expect(titles('mixer', 'technician', apart)).toEqual([]);
  });

  test('is told on the page of each of them, and who does the work from outside is nobody there', () => {
    const told = crewsOfRole(sample, get(sample, 'roles', 'mixer'));
    expect(told.map(({ crew: one, alone }) => [one.id, alone?.map(({ id }) => id)])).toEqual([
      ['club-night', ['technician']],
    ]);
    const backline = crewsOfRole(knowledge, get(knowledge, 'roles', 'backline-technician'));
    expect(backline.find(({ crew: one }) => one.id === 'club-night')?.alone).toBeUndefined();
  });
});

test('A piece of work is the same at every size by its role and part, or by its name', () => {
  expect(rowKey({ role: 'mixer', part: 'Opening act', does: 'Mixes.' })).toBe('mixer, opening act');
  expect(rowKey({ other: 'Lights', does: 'Leaves them.' })).toBe('lights');
});
