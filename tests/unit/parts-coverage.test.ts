import { expect, test } from 'vitest';
import { createKnowledge, type Knowledge } from '../../src/knowledge/graph/knowledge.ts';
import { unknownIn } from '../../src/knowledge/graph/open-questions.ts';
import { payHeadlines } from '../../src/knowledge/figures/headlines.ts';
import { coverageParts, isOfPay, openIn, payIn } from '../../src/knowledge/parts/coverage-parts.ts';
import { pageOf } from '../../src/schema/address.ts';
import { heard, listenTo } from '../../src/site/texts-read.ts';
import { coveragePartTwins } from '../../src/twin/pages/coverage-lists.tsx';
import { coverageTwin } from '../../src/twin/pages/coverage.tsx';
import { twinText, type Twin } from '../../src/twin/twin.tsx';
import { grown } from './grown.ts';
import { realKnowledge } from './real.ts';

const real = realKnowledge();
const large = grown(real, 8);
const parts = coverageParts(large);
const absolute = (address: string) => `https://example.org${address}`;
const told = (knowledge: Knowledge, twin: Twin) => twinText(knowledge, twin, absolute);

test('coverage stands on one page while it fits there, and then each question and each way of pay on its own', () => {
  expect(coverageParts(real)).toEqual([]);
  expect(coveragePartTwins(real)).toEqual([]);
  const of = (question: string) => parts.filter(({ group }) => group.title === question);
  for (const { question, entry } of unknownIn(large))
    expect(of(question).some(({ group }) => openIn(group.entries).includes(entry))).toBe(true);
  const roles = parts.filter(isOfPay).flatMap(({ group }) => payIn(group.entries));
  expect(roles.map(({ role }) => role.id).sort()).toEqual(
    payHeadlines(large)
      .roles.map(({ role }) => role.id)
      .sort(),
  );
});

test('the page leads to the parts of each list where that list stood, and tells none of it', () => {
  const short = told(large, coverageTwin(large));
  const [question, pay] = ['## What was not found', '## What stands first for pay'];
  const [open = '', paid = ''] = short.slice(short.indexOf(question)).split(pay);
  for (const part of parts) {
    const there = isOfPay(part) ? [paid, open] : [open, paid];
    expect(there.map((text) => text.includes(absolute(part.address)))).toEqual([true, false]);
  }
  const role = absolute(pageOf(real.byKind.roles[0] ?? expect.fail('no role')) ?? '');
  expect(told(real, coverageTwin(real))).toContain(role);
  expect(short).not.toContain(role);
});

test('each part has a twin with all that stands there', () => {
  const twins = coveragePartTwins(large).map((twin) => told(large, twin));
  expect(twins).toHaveLength(parts.length);
  for (const [index, { group }] of parts.entries())
    for (const one of [...openIn(group.entries), ...payIn(group.entries).map(({ role }) => role)])
      expect(twins[index]).toContain(absolute(pageOf(one) ?? ''));
});

test('which parts there are is known without the text of any entry', () => {
  const { entries, prose } = heard({ entries: real.entries, prose: real.prose });
  const knowledge = createKnowledge(entries, prose);
  const texts = new Set<string>();
  const before = listenTo(texts);
  coverageParts(knowledge);
  listenTo(before);
  expect([...texts]).toEqual([]);
});
