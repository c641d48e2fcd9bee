import { expect, test } from 'vitest';
import { correctionsTold } from '../../src/knowledge/changes/corrected.ts';
import type { DayChanged } from '../../src/knowledge/changes/told.ts';
import type { Change } from '../../src/schema/changes.ts';
import { changesTwin } from '../../src/twin/pages/changes.tsx';
import { twinText } from '../../src/twin/twin.tsx';
import { sampleKnowledge } from './sample.ts';

const change = (is: Change['is'], letters: number): Change => ({
  ...{ of: 'terms/hum', title: 'Hum', is, what: ['Cause'] },
  now: 'A ground loop. '.repeat(letters / 15),
});

/** A day on which a term was corrected, at such length, and another one revised. */
const day = (on: string, letters: number): DayChanged => ({
  on,
  things: [
    {
      ...{ kind: 'terms', id: 'hum', title: 'Hum', address: '/terms/hum/' },
      changes: [change('corrected', letters), change('revised', 0)],
    },
  ],
});
const quiet: DayChanged = { on: '2026-11-25', things: [] };

const days = [day('2026-11-27', 30_000), day('2026-11-26', 30_000), quiet, day('2026-11-22', 45)];

const ons = (all: readonly { on: string }[]) => all.map(({ on }) => on);

test('all that was wrong is told while it fits on one page, and of each day that alone', () => {
  const { told, earlier } = correctionsTold([day('2026-11-27', 30_000), quiet]);
  expect(ons(told)).toEqual(['2026-11-27']);
  expect(told[0]?.things[0]?.changes.map(({ is }) => is)).toEqual(['corrected']);
  expect(earlier).toEqual([]);
});

test('where it is too long for one page, the newest days are told there, and no day before one that is not', () => {
  const { told, earlier } = correctionsTold(days);
  expect(ons(told)).toEqual(['2026-11-27']);
  expect(ons(earlier)).toEqual(['2026-11-26', '2026-11-22']);
});

test('many days leave less room for what was wrong', () => {
  const many = Array.from({ length: 400 }, () => quiet);
  expect(ons(correctionsTold([day('2026-11-27', 30_000), ...many]).earlier)).toEqual([
    '2026-11-27',
  ]);
});

test('the page leads to what was wrong on each earlier day, and says of how many pages', () => {
  const text = twinText(sampleKnowledge(), changesTwin(days), (one) => `https://example.org${one}`);
  expect(text).toContain('### Corrected on November 27, 2026');
  expect(text).not.toContain('### Corrected on November 26, 2026');
  for (const on of ['2026-11-26', '2026-11-22'])
    expect(text).toMatch(
      new RegExp(
        `\\[Corrected on .*\\]\\(https://example.org/changes/${on}/#corrections\\): 1 page`,
      ),
    );
});
