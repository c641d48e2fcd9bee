import { expect, test } from 'vitest';
import type { Block } from '../../src/knowledge/plan/blocks.ts';
import { planOutline } from '../../src/knowledge/plan/outline.ts';
import { plainTextOf } from '../../src/knowledge/plan/plain-text.ts';
import { planGraph } from '../../src/knowledge/plan/plan-graph.ts';
import { routesTo } from '../../src/knowledge/plan/routes.ts';
import { realKnowledge } from './real.ts';

test('A plan as plain text is laid out by lines alone, and has its words as they are', () => {
  const step = { words: 'Talk to *someone* [now]', to: '/steps/talk/' };
  const blocks: Block[] = [
    { heading: 'From a to b', depth: 2 },
    { text: ['For the ', { words: 'job', to: '/roles/b/' }, '.'] },
    {
      ...{ route: '1. In one move', stops: [{ place: 'A' }, { place: step }], open: true },
      facts: [['Start with: ', step]],
      inside: [
        {
          parts: [
            [
              { heading: 'Part 1', depth: 4 },
              { list: [[step]], ordered: true },
            ],
          ],
        },
      ],
    },
    { fold: '1 skill', open: false, inside: [{ list: [[step, ' ', { from: 0, to: 2 }]] }] },
  ];
  expect(plainTextOf(blocks)).toBe(
    [
      'From a to b\n===========',
      'For the job.',
      '1. In one move\n--------------',
      'A → Talk to *someone* [now]',
      '- Start with: Talk to *someone* [now]',
      'Part 1',
      '1. Talk to *someone* [now]',
      '1 skill:',
      '- Talk to *someone* [now] (To working)\n',
    ].join('\n\n'),
  );
});

test('No plan as plain text has an address or a sign of Markdown in it', () => {
  const graph = planGraph(realKnowledge());
  for (const target of Object.keys(graph.roles)) {
    const text = plainTextOf(planOutline(graph, routesTo(graph, { skills: {} }, target)));
    expect(text, target).not.toMatch(/https?:|\]\(|^#|\\/m);
  }
});
