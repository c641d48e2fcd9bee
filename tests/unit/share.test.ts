import { describe, expect, test } from 'vitest';
import { embedCode } from '../../src/knowledge/cite/embed.ts';
import { jobProfile } from '../../src/knowledge/cite/job-profile.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { addressOf, embedAddress, isEmbed } from '../../src/schema/address.ts';
import { parseHTML } from '../parse-html.ts';
import { realKnowledge } from './real.ts';

describe('What shows a comparison on a page of another site', () => {
  const page = {
    title: 'R&D or "A1" <live>?',
    url: 'https://example.org/base/compare/a-vs-b/',
    frame: 'https://example.org/base/embed/a-vs-b/',
  };

  test('is a frame with a name, and a link to the page', () => {
    const { document } = parseHTML(`<main>${embedCode(page)}</main>`);
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(page.frame);
    expect(frame?.getAttribute('title')).toBe(page.title);
    expect(document.querySelector('a')?.getAttribute('href')).toBe(page.url);
    expect(document.querySelector('a')?.textContent).toBe(page.title);
    expect(document.querySelectorAll('main > *')).toHaveLength(2);
  });

  test('has an address of its own', () => {
    expect(isEmbed(embedAddress('a-vs-b'))).toBe(true);
    expect(isEmbed('/compare/a-vs-b/')).toBe(false);
  });
});

describe('A role as text for an advert', () => {
  const knowledge = realKnowledge();
  const absolute = (address: string) => `https://example.org${address}`;
  const profiles = knowledge.byKind.roles.map((role) => ({
    role,
    text: jobProfile(knowledge, role, absolute),
  }));

  test('says what the job does, its skills with levels, its conditions, its pay and its address', () => {
    for (const { role, text } of profiles) {
      const { title, summary, duties, skills } = role.data;
      const lines = text.split('\n');
      expect(lines.slice(0, 3)).toEqual([title, '', summary]);
      for (const duty of duties) expect(lines).toContain(`- ${duty}`);
      for (const heading of ['What you do', 'Skills, by level', 'The work', 'Pay, as published'])
        expect(lines, title).toContain(heading);
      for (const { skill } of skills)
        expect(text.toLowerCase()).toContain(
          get(knowledge, 'skills', skill).data.title.toLowerCase(),
        );
      expect(text).toMatch(/- (Expert|Practitioner|Working|Awareness): /);
      expect(text).toMatch(/- Nights \w+/);
      expect(lines.at(-1)).toContain(absolute(addressOf('roles', role.id)));
      expect(lines.at(-1)).toContain('CC BY 4.0');
    }
  });

  test('gives each published sum with its source and the day that was read', () => {
    const paid = profiles.flatMap(
      ({ text }) => text.split('Pay, as published\n')[1]?.split('\n\n')[0]?.split('\n') ?? [],
    );
    const sums = paid.filter((line) => /[$£€]\d/.test(line));
    expect(sums.length).toBeGreaterThan(30);
    expect(sums.filter((line) => !/ an? (?:\w+|finished hour)/.test(line))).toEqual([]);
    const addresses = paid.flatMap((line) => line.match(/https?:\S+/g) ?? []);
    expect(addresses.filter((to) => !to.startsWith('https://example.org/sources/'))).toEqual([]);
    expect(sums.filter((line) => !/Source: .+, read \w+ \d+, \d{4}\.$/.test(line))).toEqual([]);
  });

  test('is plain: no markup, nothing lost on the way, no line that ends in two stops', () => {
    const wrong = profiles.filter(({ text }) =>
      /undefined|\[object|<\w|\*\*|\.\.$|\n\n\n/m.test(text),
    );
    expect(wrong.map(({ role }) => role.id)).toEqual([]);
  });
});
