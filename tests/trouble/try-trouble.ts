import fc from 'fast-check';
import { expect } from 'vitest';
import { checkContent } from '../../src/checks/integrity/check.ts';
import type { ContentFile } from '../../src/checks/integrity/document.ts';
import type { Problem } from '../../src/checks/integrity/problem.ts';
import { isProblemId } from '../../src/checks/problems/table.ts';
import { formatProblems } from '../../src/checks/told.ts';
import type { Trouble } from './kinds.ts';
import type { Spoiled } from './spoil.ts';

/** How a kind of bad input fared. */
export interface Tried {
  kind: string;
  tried: number;
  stopped: number;
  passed: number;
}

/** What must be so of every problem, whatever was wrong: it is of the table, has a place, and words. */
function expectTold(problems: readonly Problem[], files: readonly ContentFile[]) {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const problem of problems) {
    const { id, file, line, what, fix } = problem;
    const about = JSON.stringify(problem).slice(0, 600);
    expect(isProblemId(id) && id !== 'check-failed', about).toBe(true);
    const last = texts.get(file)?.split(/\r?\n/).length ?? 0;
    expect(line >= 1 && line <= last, about).toBe(true);
    expect(what.trim() && fix.trim(), about).toBeTruthy();
  }
  const lines = formatProblems(problems).split('\n');
  expect(lines).toHaveLength(problems.length + 2);
  expect(lines.find((one) => /\bundefined\b|\bNaN\b|\[object /.test(one))).toBeUndefined();
}

/** Lines of several that are near enough to where something was spoiled. */
const near = 3;

const isStopped = (problems: readonly Problem[], { file, line }: Spoiled) =>
  problems.some(
    (one) => one.file === file.path && (line === undefined || Math.abs(one.line - line) <= near),
  );

/** Spoils files of a whole knowledge base, one at a time, and asks the check each time. */
export function tryTrouble(
  { name, spoil, wrong }: Trouble,
  files: readonly ContentFile[],
  options: { seed: number; numRuns: number },
): Tried {
  const counts = { kind: name, tried: 0, stopped: 0, passed: 0 };
  const property = fc.property(fc.constantFrom(...files), fc.gen(), (file, g) => {
    const spoiled = spoil(file, g);
    fc.pre(spoiled !== undefined);
    const rest = files.filter((one) => one !== file);
    const all = [...rest, spoiled.file];
    const { problems } = checkContent(all, { today: '2026-11-26' });
    expectTold(problems, all);
    const stopped = isStopped(problems, spoiled);
    counts.tried++;
    if (stopped) counts.stopped++;
    else if (problems.length === 0) counts.passed++;
    if (wrong)
      expect({ stopped, told: stopped ? '' : formatProblems(problems).slice(0, 800) }).toEqual({
        stopped: true,
        told: '',
      });
  });
  fc.assert(property, { ...options, maxSkipsPerRun: 1_000, endOnFailure: false });
  return counts;
}

/** The table of all kinds, as text. */
export function tableOf(rows: readonly Tried[]): string {
  const sum = (part: 'tried' | 'stopped' | 'passed') =>
    rows.reduce((all, row) => all + row[part], 0);
  const total = {
    kind: 'all',
    tried: sum('tried'),
    stopped: sum('stopped'),
    passed: sum('passed'),
  };
  return [
    `${'kind of bad input'.padEnd(40)} tried  stopped  let through`,
    ...[...rows, total].map(({ kind, tried, stopped, passed }) =>
      [
        kind.padEnd(40),
        String(tried).padStart(5),
        String(stopped).padStart(8),
        String(passed).padStart(12),
      ].join(' '),
    ),
  ].join('\n');
}
