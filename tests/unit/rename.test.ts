import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import { kindAndId } from '../../src/checks/integrity/files.ts';
import { formatProblems } from '../../src/checks/told.ts';
import { guideFile } from '../../src/checks/style/lint.ts';
import { hasPage } from '../../src/schema/address.ts';
import { kindNames, pathOf, type Kind } from '../../src/schema/kinds.ts';
import { namesToday, readRenames, renamesFile } from '../../src/schema/renames.ts';
import { queriesFile } from '../../src/search/queries.ts';
import { checkProject, type Project } from '../../src/tools/project.ts';
import { askedFor } from '../../src/tools/rename/refusal.ts';
import { changedProject, renamed } from '../../src/tools/rename/rename.ts';
import { realProject } from './real.ts';
import { fileOf, sampleFiles, termFile } from './sample-files.ts';
import { comparison, term } from './sample.ts';

const day = '2026-11-25';
const besides = (...files: ContentFile[]) => new Map(files.map((file) => [file.path, file]));
const projectOf = (files: ContentFile[], ...beside: ContentFile[]): Project => ({
  root: '/',
  files,
  beside: besides(...beside),
  problems: [],
});

/** The text of a file once an entry has another id; its path if it moved. */
function after(project: Project, kind: Kind, from: string, to: string, path: string) {
  const changes = renamed(project, { kind, from, to }, day);
  const change = changes.find(({ before }) => before.path === path);
  return change ? { text: change.after.text, path: change.after.path } : undefined;
}

const prose = (text: string, from = 'gain', to = 'level-of-input') => {
  const file = termFile('bus', text);
  const changed = after(projectOf([file]), 'terms', from, to, file.path);
  return changed ? changed.text.split('---\n\n')[1]?.trimEnd() : text;
};

describe('A new id in the text of an entry', () => {
  test.for([
    ['a link', '[gain](/terms/gain/)', '[gain](/terms/level-of-input/)'],
    ['a link with an anchor', '[x](/terms/gain/#gain)', '[x](/terms/level-of-input/#gain)'],
    [
      'a link whose words look like its address',
      '[/terms/gain/](/terms/gain/ "/terms/gain/")',
      '[/terms/gain/](/terms/level-of-input/ "/terms/gain/")',
    ],
    ['a definition', '[gain]\n\n[gain]: /terms/gain/', '[gain]\n\n[gain]: /terms/level-of-input/'],
    [
      'an attribute',
      'A <Term id="gain">gain</Term>, <Term id=\'gain\'>gain</Term>',
      'A <Term id="level-of-input">gain</Term>, <Term id=\'level-of-input\'>gain</Term>',
    ],
  ] as const)('is put into %s', ([, before, wanted]) => {
    expect(prose(before)).toBe(wanted);
  });

  test.for([
    ['words', 'gain, /terms/gain/ and `/terms/gain/` and "gain"'],
    ['a longer address', '[x](/terms/gain-staging/) and [y](/terms/gain/more/)'],
    ['another kind', '[x](/skills/gain/) <Cite source="gain" />'],
    ['a page elsewhere', '[x](https://example.org/terms/gain/)'],
    ['a title', '<Note title="gain">gain</Note>'],
  ] as const)('is not put into %s', ([, text]) => {
    expect(prose(text)).toBe(text);
  });

  test('keeps line ends and everything else as they were', () => {
    const file = termFile(
      'bus',
      'One\n\n[gain](/terms/gain/) two  \n<!-- x -->'.replace('<!-- x -->', '* three'),
    );
    const windows = { ...file, text: file.text.replaceAll('\n', '\r\n') };
    const changed = after(projectOf([windows]), 'terms', 'gain', 'level', windows.path);
    expect(changed?.text).toBe(windows.text.replace('/terms/gain/', '/terms/level/'));
  });

  test('is refused by file where an address is written with signs for its letters', () => {
    const file = termFile('bus', '[x](/terms/ga&#105;n/)');
    expect(() =>
      renamed(projectOf([file]), { kind: 'terms', from: 'gain', to: 'level' }, day),
    ).toThrow(/^content\/terms\/bus\.mdx: .*letter by letter/);
  });
});

describe('A new id in fields', () => {
  const path = 'content/roles/mixer.mdx';
  const withFields = (yaml: string) => ({ path, text: `---\n${yaml}---\n` });
  const changed = (yaml: string, to = 'balancing') =>
    after(projectOf([withFields(yaml)]), 'skills', 'mixing', to, path)?.text;

  test('stands where the old one stood, in its quotes, under its comment', () => {
    const yaml = `title: mixing\n# mixing\nskills:\n  - { skill: mixing, why: mixing }\n  # mixing\n  - skill: "mixing"\n  - skill:   'mixing'\n`;
    expect(changed(yaml)).toBe(
      `---\ntitle: mixing\n# mixing\nskills:\n  - { skill: balancing, why: mixing }\n  # mixing\n  - skill: "balancing"\n  - skill:   'balancing'\n---\n`,
    );
  });

  test('gets quotes where YAML would read a number', () => {
    expect(changed('skills:\n  - skill: mixing\n', '2026')).toContain('- skill: "2026"\n');
  });

  test('stands in addresses too', () => {
    const source = {
      path: 'content/sources/survey.yaml',
      text: 'claims:\n  - at: [/skills/mixing/#why-it-matters, "/skills/mixing/", /skills/mixing-desks/]\n',
    };
    expect(after(projectOf([source]), 'skills', 'mixing', 'balance', source.path)?.text).toBe(
      'claims:\n  - at: [/skills/balance/#why-it-matters, "/skills/balance/", /skills/mixing-desks/]\n',
    );
  });
});

describe('The new id of a role', () => {
  const file = fileOf(comparison('mixer', 'technician'));

  test('is in the names of its comparisons, sorted anew, and their old addresses lead on', () => {
    const linking = termFile('bus', '[both](/compare/mixer-vs-technician/)');
    const project = projectOf([...sampleFiles(), linking], { path: renamesFile, text: '[]\n' });
    const to = 'wizard';
    expect(after(project, 'roles', 'mixer', to, file.path)?.path).toBe(
      'content/comparisons/technician-vs-wizard.mdx',
    );
    expect(after(project, 'roles', 'mixer', to, linking.path)?.text).toContain(
      '(/compare/technician-vs-wizard/)',
    );
    expect(after(project, 'roles', 'mixer', to, renamesFile)?.text).toBe(
      '- from: roles/mixer\n  to: roles/wizard\n  on: "2026-11-25"\n' +
        '- from: comparisons/mixer-vs-technician\n  to: comparisons/technician-vs-wizard\n  on: "2026-11-25"\n',
    );
  });
});

describe('The files beside the entries', () => {
  test('the queries lead to the new address, pairs of roles too, and nothing else of them changes', () => {
    const text =
      '# /roles/mixer/\nmixer\t/roles/mixer/|/skills/mixer/\tyes\nboth\t/compare/foley-vs-mixer/\tno\n';
    const project = projectOf(sampleFiles(), { path: queriesFile, text });
    expect(after(project, 'roles', 'mixer', 'blender', queriesFile)?.text).toBe(
      '# /roles/mixer/\nmixer\t/roles/blender/|/skills/mixer/\tyes\nboth\t/compare/blender-vs-foley/\tno\n',
    );
  });

  test('an exception of the style guide is for the entry by its new name', () => {
    const text = 'exceptions:\n  - words: roles/mixer # why\n    in: roles/mixer\n    why: x\n';
    const project = projectOf(sampleFiles(), { path: guideFile, text });
    expect(after(project, 'roles', 'mixer', 'blender', guideFile)?.text).toBe(
      text.replace('in: roles/mixer', 'in: roles/blender'),
    );
  });

  const line = '- from: terms/gain\n  to: terms/level\n  on: "2026-11-25"';
  test.for([
    ['nothing', '', `${line}\n`],
    ['comments alone', '# why\n', `# why\n${line}\n`],
    ['an empty list', '# why\n[]\n# end\n', `# why\n${line}\n# end\n`],
    [
      'items',
      '- from: terms/a\n  to: terms/b\n  on: "2026-01-01"',
      `- from: terms/a\n  to: terms/b\n  on: "2026-01-01"\n${line}\n`,
    ],
    [
      'items in a row',
      '[{ from: terms/a, to: terms/b, on: "2026-01-01" }]\n',
      '[{ from: terms/a, to: terms/b, on: "2026-01-01" }, { from: terms/gain, to: terms/level, on: "2026-11-25" }]\n',
    ],
  ] as const)('a list of renames that holds %s gets one more', ([, before, wanted]) => {
    const project = projectOf([fileOf(term('gain'))], { path: renamesFile, text: before });
    expect(after(project, 'terms', 'gain', 'level', renamesFile)?.text).toBe(wanted);
  });
});

describe('An entry that gets an earlier id back', () => {
  test('has one line in the list of renames, which leads to that id', () => {
    const away = `# why\n- from: terms/level\n  to: terms/gain\n  on: "2026-01-01"\n`;
    const project = projectOf([fileOf(term('gain'))], { path: renamesFile, text: away });
    expect(after(project, 'terms', 'gain', 'level', renamesFile)?.text).toBe(
      `# why\n- from: terms/gain\n  to: terms/level\n  on: "2026-11-25"\n`,
    );
  });

  test('is still found by the ids it had in between', () => {
    const away = ['a', 'b', 'c'].map(
      (id, index, ids) =>
        `{from: terms/${id}, to: terms/${ids[index + 1] ?? 'gain'}, on: "2026-01-01"}`,
    );
    const project = projectOf([fileOf(term('gain'))], {
      path: renamesFile,
      text: `[${away.join(', ')}]\n`,
    });
    const text = after(project, 'terms', 'gain', 'a', renamesFile)?.text ?? '';
    expect([...namesToday(readRenames(text))]).toEqual(
      [
        ['gain', 'a'],
        ['b', 'a'],
        ['c', 'a'],
      ].map((pair) => pair.map((id) => `terms/${id}`)),
    );
  });
});

describe('A rename is refused', () => {
  const project = projectOf(sampleFiles());
  test.for([
    ['no id', ['roles', 'mixer'], 'the new one'],
    ['too many words', ['roles', 'mixer', 'a', 'b'], 'the new one'],
    ['no such kind', ['role', 'mixer', 'blender'], 'no kind "role"'],
    ['no such entry', ['roles', 'mixr', 'blender'], 'Did you mean mixer?'],
    ['a bad id', ['roles', 'mixer', 'The Mixer'], 'is no id'],
    ['a path', ['roles', 'mixer', '../x'], 'is no id'],
    [
      'an id that is taken',
      ['roles', 'mixer', 'technician'],
      'already: content/roles/technician.mdx',
    ],
    ['the same id', ['roles', 'mixer', 'mixer'], 'already'],
    ['a comparison of no pair', ['comparisons', 'mixer-vs-technician', 'x'], 'a-vs-b'],
    ['a sound that nothing makes', ['sounds', 'hum', 'thunder'], 'Nothing makes a sound'],
    ['a pair out of order', ['comparisons', 'mixer-vs-technician', 'z-vs-a'], 'alphabetical'],
  ] as const)('for %s', ([, words, said]) => {
    const asked = askedFor(words, project);
    expect(Array.isArray(asked) && asked.join('\n')).toContain(said);
  });

  test('for nothing that is right', () => {
    expect(askedFor(['roles', 'mixer', 'blender'], project)).toEqual({
      kind: 'roles',
      from: 'mixer',
      to: 'blender',
    });
  });
});

/** How many files each word stands in, where words are what an id may be. */
function filesWith(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of realProject.files) {
    for (const word of new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Of a kind the entry whose id stands in most files, so that much is changed. */
function mostNamed(kind: Kind, counts: ReadonlyMap<string, number>): string {
  const ids = realProject.files.flatMap(({ path }) => {
    const named = kindAndId(path);
    return 'kind' in named && named.kind === kind ? [named.id] : [];
  });
  return ids.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? '';
}

describe('Real entries under other ids', () => {
  /** The text as it was, once the new id in it is the old one again. */
  const asBefore = (text: string, fresh: string, old: string) =>
    text
      .replace(new RegExp(`[a-z0-9-]+-vs-${fresh}`, 'g'), (pair) =>
        [pair.split('-vs-')[0], old].sort().join('-vs-'),
      )
      .replaceAll(fresh, old);

  test('one of each kind: only ids are others, as many as were told, and the content is whole', () => {
    const counts = filesWith();
    // Every page of the site leads to those about it, and code makes each sound: they keep their names.
    let project = realProject;
    for (const kind of kindNames.filter(
      (one) => !['comparisons', 'pages', 'sounds'].includes(one),
    )) {
      const [from, to] = [mostNamed(kind, counts), `zz-${kind}`];
      const changes = renamed(project, { kind, from, to }, day);
      for (const { before, after: now, lines } of changes) {
        if (before.path === renamesFile) continue;
        expect(now.text.split(to).length - 1, before.path).toBe(lines.length);
        expect(asBefore(now.text, to, from), before.path).toBe(before.text);
      }
      expect(changes.some(({ before }) => before.path === renamesFile)).toBe(hasPage(kind));
      project = changedProject(project, changes);
      expect(project.files.map(({ path }) => path)).toContain(pathOf({ kind, id: to }));
    }
    expect(project.files.some(({ path }) => path.includes('-vs-zz-roles'))).toBe(true);
    expect(formatProblems(checkProject(project).problems)).toBe('\n0 problems in 0 files');
  });
});
