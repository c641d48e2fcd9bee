import { expect, test } from 'vitest';
import { contentsOf } from '../../src/browser/plan/contents.ts';
import { planGraph } from '../../src/knowledge/plan/plan-graph.ts';
import { readRenames, renamesFile } from '../../src/schema/renames.ts';
import { fullSite } from '../builds.ts';
import { realKnowledge, realProject } from '../unit/real.ts';
import { all, readPage } from './pages.ts';

test('the form of the plan names all that a plan may refer to, under the names of today', () => {
  const renames = readRenames(realProject.beside.get(renamesFile)?.text ?? '');
  const { version, renamed, skills, roles } = planGraph(realKnowledge(), renames);
  const titles = Object.entries(roles).map(([id, { title }]) => [id, { title }] as const);
  const [host] = all(readPage(fullSite, 'plan/index.html'), 'route-plan');
  expect(contentsOf(host as HTMLElement)).toEqual({
    ...{ version, renamed, skills },
    roles: Object.fromEntries(titles),
  });
});

test.each(['plan', 'compare'])(
  'the form of /%s/ has every role once, for all its fields',
  (page) => {
    const [form] = all(readPage(fullSite, `${page}/index.html`), 'main form');
    const roles = realKnowledge().byKind.roles.map(({ id }) => id);
    const offered = [...(form?.querySelectorAll('option') ?? [])]
      .map((option) => option.getAttribute('value') ?? '')
      .filter((value) => roles.includes(value));
    expect(offered.sort()).toEqual(roles.sort());
  },
);
