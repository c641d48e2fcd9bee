import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { graphFrom, graphTo } from '../../src/knowledge/plan/graph-between.ts';
import type { PlanGraph } from '../../src/knowledge/plan/graph.ts';
import { planGraph } from '../../src/knowledge/plan/plan-graph.ts';
import { multiplied } from '../bench/synthetic/multiply.ts';
import { loadedFor, marksOf, planIn } from '../loaded-plans.ts';
import { knowledgeOf, realProject } from '../unit/real.ts';

const real = { files: realProject.files, beside: [...realProject.beside.values()] };
const graph = planGraph(knowledgeOf(real.files));
const ids = Object.keys(graph.roles);

/** Bytes of the plans to one role, at whatever size of the content. */
const mostBytes = 21_000;

const gzipped = (json: unknown) => gzipSync(JSON.stringify(json)).length;

/** Bytes that are loaded for plans to some roles and from them, the least first. */
const bytesOf = (
  made: PlanGraph,
  roles: readonly string[],
  part: typeof graphTo | typeof graphFrom,
) => roles.map((role) => gzipped(part(made, role))).sort((a, b) => a - b);

test('a plan from what is loaded for its ends is the one from the whole graph, for all ends and marks', () => {
  for (const target of ids)
    for (const { role, loaded } of loadedFor(graph, target, ids))
      for (const skills of marksOf(graph)) {
        const start = { role, skills };
        expect(planIn(loaded, start, target), `${role} ${target}`).toBe(
          planIn(graph, start, target),
        );
      }
});

test('what is loaded for a plan does not grow with the content', () => {
  const before = bytesOf(graph, ids, graphTo);
  for (const times of [2, 8]) {
    const grown = planGraph(knowledgeOf(multiplied(real, times).files));
    const [to, from] = [graphTo, graphFrom].map((part) =>
      bytesOf(grown, Object.keys(grown.roles), part),
    );
    const told = [to, from].map((all = []) => ({
      median: all[all.length >> 1],
      largest: all.at(-1),
    }));
    console.log(`\nPlans at ${times} times the content, bytes gzipped`);
    console.table({ whole: { largest: gzipped(grown) }, to: told[0], from: told[1] });
    expect(bytesOf(grown, ids, graphTo)).toEqual(before);
    expect(to?.at(-1)).toBeLessThan(mostBytes);
    expect(from?.at(-1)).toBeLessThan(600);
  }
});
