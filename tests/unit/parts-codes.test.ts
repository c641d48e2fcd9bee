import { expect, test } from 'vitest';
import type { Knowledge } from '../../src/knowledge/graph/knowledge.ts';
import { codeParts } from '../../src/knowledge/parts/lists.ts';
import { withCodes } from '../../src/knowledge/schools/codes.ts';
import { pageOf } from '../../src/schema/address.ts';
import { codePartTwins, codesTwin } from '../../src/twin/pages/codes.tsx';
import { twinText, type Twin } from '../../src/twin/twin.tsx';
import { grown } from './grown.ts';
import { realKnowledge } from './real.ts';

const real = realKnowledge();
const large = grown(real, 8);
const absolute = (address: string) => `https://example.org${address}`;
const told = (knowledge: Knowledge, twin: Twin) => twinText(knowledge, twin, absolute);

test('the page of the codes has every role while all fit on it, and then leads to them by family', () => {
  expect(codeParts(real)).toEqual([]);
  expect(codePartTwins(real)).toEqual([]);
  const { roles, programs, occupations } = large.byKind;
  const [whole, short] = [told(real, codesTwin(real)), told(large, codesTwin(large))];
  const [role] = roles;
  const link = `](${absolute(pageOf(role ?? expect.fail('no role')) ?? '')})`;
  expect(whole).toContain(link);
  expect(short).not.toContain(link);
  for (const { address } of codeParts(large)) expect(short).toContain(absolute(address));
  // What it has of programs of study and of names of classes stays there.
  for (const { data } of programs) expect(short).toContain(data.summary);
  for (const { data } of occupations.filter(({ data }) => data.scheme !== 'us-soc'))
    expect(short).toContain(data.title);
});

test('each part has the codes of its roles, and the names of the classes that have their codes alone there', () => {
  const parts = codeParts(large);
  const twins = codePartTwins(large);
  expect(parts.map(({ address }) => address)).toContain('/schools/codes/part/codes-live/');
  for (const [index, { group }] of parts.entries()) {
    const text = told(large, twins[index] ?? expect.fail('no twin'));
    const below = text.slice(text.indexOf('\n\n', text.lastIndexOf('\n|')));
    const classes = withCodes(large, group).roles.flatMap((one) => one.classes);
    const filed = new Set(
      classes.flatMap(({ filings }) => filings.map(({ occupation }) => occupation.id)),
    );
    for (const { id } of group.entries) expect(text).toContain(absolute(`/roles/${id}/`));
    for (const { id, data } of real.byKind.occupations)
      expect(below.includes(absolute(`/occupations/${id}/`)), `${group.id}: ${id}`).toBe(
        filed.has(id) && data.scheme !== 'us-soc',
      );
  }
});
