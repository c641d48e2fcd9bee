import { looksOf } from '../../src/knowledge/compare/looks.ts';
import { colorOf } from '../../src/views/compare/columns.tsx';
import { describe, expect, test } from 'vitest';
import { cardOf, type RoleCard } from '../../src/knowledge/compare/card.ts';
import { axisOf } from '../../src/knowledge/day/day-axis.ts';
import { formatClock, partsTold } from '../../src/knowledge/day/day-told.ts';
import { workingDay, type WorkingDay } from '../../src/schema/working-day.ts';
import { drawn } from '../../src/site/drawn.ts';
import { hangBelow, meet } from '../../src/views/day/below-layout.ts';
import { DayPicture } from '../../src/views/day/DayPicture.tsx';
import { DaysCompared } from '../../src/views/day/DaysCompared.tsx';
import { inLines, widthOf } from '../../src/knowledge/letters.ts';
import { rowHeights } from '../../src/views/day/list-layout.ts';
import {
  bar,
  layOutStrip,
  leastWidth,
  line,
  roomyWidth,
  type DrawnPart,
} from '../../src/views/day/strip-layout.ts';
import { layOutTicks, phoneWidth, wordsFromTo } from '../../src/views/day/ticks-layout.ts';
import { parseHTML } from '../parse-html.ts';
import { realKnowledge } from './real.ts';

type Part = [from: string | number, to: string | number, what: string, peak?: true];
const dayOf = (of: string, unit: WorkingDay['unit'], parts: readonly Part[]) =>
  workingDay.parse({
    ...{ of, unit },
    parts: parts.map(([from, to, what, peak = false]) => ({ from, to, what, peak })),
  });

const tour = dayOf('A show day on a tour', 'hour', [
  ['9:30', '12:00', 'Set up at the desk'],
  ['12:00', '13:00', 'Lunch'],
  ['15:00', '15:30', 'Line check'],
  ['21:00', '22:30', 'Mix the show', true],
  ['22:30', '24:30', 'Save, pack the desk'],
]);
const game = dayOf('Four months of a game', 'week', [
  [1, 1, 'Plan'],
  [2, 9, 'Record and build'],
  [11, 16, 'Mix', true],
]);
/** Words as long as they may be, at the end of a night in which most parts are short. */
const night = dayOf('A night of many small things', 'hour', [
  ['6:00', '6:15', 'Wake, eat, load the whole van, drive off'],
  ...Array.from({ length: 11 }, (_, index): Part => {
    const [from, to] = [21 * 60 + index * 20, 21 * 60 + index * 20 + 20];
    const clock = (minutes: number) =>
      `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
    return [clock(from), clock(to), 'Move microphones, check every second one'];
  }),
]);

const knowledge = realKnowledge();
const days: readonly (readonly [string, WorkingDay])[] = [
  ['tour', tour],
  ['game', game],
  ['night', night],
  ...knowledge.byKind.roles.map(({ id, data: { day } }) => [id, day] as const),
];
const laid = days.map(([id, day]) => {
  const parts = partsTold(day);
  return { id, day, parts, axis: axisOf(day.unit, parts) };
});

const parsed = (html: string) => parseHTML(`<main>${html}</main>`).document;
const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('An example day', () => {
  test('is drawn for both widths and told with the same parts, in the same words, with the same peaks', () => {
    for (const { id, day, parts, axis } of laid) {
      const document = parsed(drawn(DayPicture, { day }));
      const all = parts.map(({ what, peak }) => [what, peak]);
      const told = [...document.querySelectorAll('.day-list li')].map((item) => [
        textOf(item.querySelector('.day-what')).replace(' (what the rest is for)', ''),
        textOf(item).endsWith(' (what the rest is for)'),
      ]);
      expect(told, id).toEqual(all);
      const strips = [...document.querySelectorAll('.day-strip')];
      expect(strips).toHaveLength(2);
      for (const strip of strips) {
        const bars = [...strip.querySelectorAll('g')];
        expect(
          bars.map((one) => [
            [...one.querySelectorAll('tspan')].map(textOf).join(' '),
            one.getAttribute('class') === 'day-peak',
          ]),
          id,
        ).toEqual(all);
        const ends = bars.map((one) => {
          const [x = NaN, width = NaN] = ['x', 'width'].map((name) =>
            parseFloat(one.querySelector('rect')?.getAttribute(name) ?? ''),
          );
          return [x, x + width].map((part) => axis.from + (part / 100) * (axis.to - axis.from));
        });
        for (const [index, { from, to }] of parts.entries()) {
          expect(ends[index]?.[0], id).toBeCloseTo(from, 1);
          expect(ends[index]?.[1], id).toBeCloseTo(to, 1);
        }
      }
    }
  });

  test('says when each part begins and ends', () => {
    const said = (day: WorkingDay) =>
      [...parsed(drawn(DayPicture, { day })).querySelectorAll('li')].map(textOf);
    expect(said(tour)).toEqual([
      '9:30 a.m. to noon: Set up at the desk',
      'noon to 1 p.m.: Lunch',
      '3 p.m. to 3:30 p.m.: Line check',
      '9 p.m. to 10:30 p.m.: Mix the show (what the rest is for)',
      '10:30 p.m. to 12:30 a.m.: Save, pack the desk',
    ]);
    expect(said(game)).toEqual([
      'Week 1: Plan',
      'Weeks 2 to 9: Record and build',
      'Weeks 11 to 16: Mix (what the rest is for)',
    ]);
    expect(
      [0, 12, 23.75, 24, 30].map(formatClock).map((one) => one.replace('\u00a0', ' ')),
    ).toEqual(['midnight', 'noon', '11:45 p.m.', 'midnight', '6 a.m.']);
  });

  test('shows the time at which something ends where nothing follows at once', () => {
    const ends = [...parsed(drawn(DayPicture, { day: tour })).querySelectorAll('.day-end')];
    expect(ends.map(textOf)).toEqual(['to 1 p.m.', 'to 3:30 p.m.', 'to 12:30 a.m.']);
  });
});

test('A line leads across where nothing is told between two parts of a day, and only there', () => {
  const gaps = (day: WorkingDay) =>
    parsed(drawn(DayPicture, { day })).querySelectorAll('.day-near .day-gap').length;
  expect(gaps(tour)).toBe(2);
  expect(gaps({ ...tour, parts: tour.parts.slice(0, 2) })).toBe(0);
});

test('What a day is for has its words under the middle of its bar, and what is next gives way', () => {
  const text = (at: number, first: boolean) => ({ lines: ['Words'], width: 6, at, first });
  const hung = hangBelow([text(12, true), text(16, false)], leastWidth);
  expect(hung).toMatchObject([
    { row: 0, anchor: 'middle' },
    { row: 0, anchor: 'start' },
  ]);
});

/** The room that words take on a strip of a width, and the line that leads to them. */
function roomOf({ from, to, words: { lines, x, y, anchor, foot } }: DrawnPart, width: number) {
  const wide = Math.max(...lines.map(widthOf));
  const back = { start: 0, middle: wide / 2, end: wide }[anchor];
  const left = x * width - back;
  const high = { top: y - 0.8, bottom: y - 0.8 + lines.length * line };
  const leader = foot === undefined ? undefined : { x: ((from + to) / 2) * width, bottom: foot };
  return { left, right: left + wide, ...high, leader };
}
type Room = ReturnType<typeof roomOf>;

const overlap = (one: Room, other: Room) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;
const runsThrough = ({ leader }: Room, other: Room) =>
  leader !== undefined &&
  leader.x > other.left &&
  leader.x < other.right &&
  other.bottom > bar.top + bar.height + bar.over &&
  other.top < leader.bottom;

describe('The words of a strip', () => {
  test('meet no others and no leader, and stay within the picture and their bars', () => {
    for (const { id, parts, axis } of laid)
      for (const form of [leastWidth, roomyWidth])
        // A strip is as wide as its place; the form for a width must hold on all wider ones.
        for (const width of [form, form * 1.4]) {
          const strip = layOutStrip(parts, axis, form);
          const rooms = strip.parts.map((part) => roomOf(part, width));
          for (const [index, one] of rooms.entries()) {
            expect(one.left >= -0.3 && one.right <= width + 0.3, id).toBe(true);
            expect(one.bottom, id).toBeLessThanOrEqual(strip.height);
            const { from = 0, to = 0 } = strip.parts[index] ?? {};
            if (!one.leader) expect(one.right - one.left, id).toBeLessThan((to - from) * width);
            const others = rooms.filter((other) => other !== one);
            expect(others.filter((other) => overlap(one, other))).toEqual([]);
            expect(others.filter((other) => runsThrough(one, other))).toEqual([]);
          }
        }
  });

  test('have room wherever their bars are, however many there are', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let turn = 0; turn < 200; turn++) {
      const texts = Array.from({ length: 1 + Math.floor(random() * 12) }, () => ({
        lines: ['Words'],
        width: 2 + random() * 6,
        at: 0.3 + random() * (leastWidth - 0.6),
      })).sort((one, other) => one.at - other.at);
      const apart = texts.filter(({ at }, index) => at - (texts[index - 1]?.at ?? -1) > 0.6);
      const hung = hangBelow(apart, leastWidth);
      const bad = hung.filter(
        (one, index) =>
          one.left < 0 ||
          one.right > leastWidth ||
          hung.slice(index + 1).some((other) => meet(one, other)),
      );
      expect(bad, `turn ${turn}`).toEqual([]);
    }
  });

  test('break between words only, where lines are shortest', () => {
    expect(inLines('Save, pack the desk', 2).lines).toEqual(['Save, pack', 'the desk']);
    expect(inLines('Lunch', 3).lines).toEqual(['Lunch']);
  });
});

test('The words of an axis meet nowhere, on a desk and on a phone', () => {
  for (const { id, axis } of laid) {
    const ticks = layOutTicks(axis);
    expect(ticks.length, id).toBeGreaterThan(1);
    for (const [shown, width] of [
      [ticks, roomyWidth],
      [ticks.filter(({ room }) => room !== 'roomy'), leastWidth],
      [ticks.filter(({ room }) => room === 'phone'), phoneWidth],
    ] as const) {
      const places = shown
        .map((tick) => wordsFromTo(tick, axis, width))
        .sort((one, other) => one.from - other.from);
      expect(places.length, id).toBeGreaterThan(1);
      for (const [index, { from }] of places.entries())
        expect(from, id).toBeGreaterThan(places[index - 1]?.to ?? -1.5);
      expect(places.at(-1)?.to, id).toBeLessThan(width + 1.5);
    }
  }
});

test('As a list a day is about as high as a picture, and longer parts are never lower', () => {
  for (const { id, parts } of laid) {
    const heights = rowHeights(parts);
    const sum = heights.reduce((all, { part, pause }) => all + part + pause, 0);
    expect(sum, id).toBeLessThan(19);
    const byLength = parts
      .map(({ from, to }, index) => ({ long: to - from, high: heights[index]?.part ?? 0 }))
      .sort((one, other) => one.long - other.long);
    const high = byLength.map((one) => one.high);
    expect(high, id).toEqual(high.toSorted((one, other) => one - other));
  }
});

describe('The days of roles compared', () => {
  const cards = knowledge.byKind.roles
    .slice(0, 5)
    .map((role) => ({ ...cardOf(knowledge, role), day: tour }));
  const [one, other] = cards;
  if (!one || !other) throw new Error('there are no two roles');
  const shown = (some: readonly RoleCard[]) => parsed(drawn(DaysCompared, { cards: some }));

  test.each([2, 3, 4, 5])(
    'of %i lie under each other on one axis, each under its name',
    (count) => {
      const document = shown(cards.slice(0, count));
      expect(document.querySelectorAll('.day-ticks')).toHaveLength(1);
      const all = [...document.querySelectorAll('.day-of')];
      expect(all.map((day) => textOf(day.querySelector('strong')))).toEqual(
        cards.slice(0, count).map(({ title }) => title),
      );
      const looks = looksOf(cards.slice(0, count));
      expect(all.map((day) => day.className)).toEqual(
        looks.map((look) => `day-of ${colorOf(look)}`),
      );
      expect(new Set(all.map((day) => day.className)).size).toBe(count);
    },
  );

  test('share an axis, on which the same hour is in the same place', () => {
    const late = { ...tour, parts: tour.parts.slice(2) };
    const [whole, part] = [
      ...shown([one, { ...other, day: late }]).querySelectorAll('.day-far'),
    ].map((strip) => [...strip.querySelectorAll('rect')].map((bar) => bar.getAttribute('x')));
    expect(part).toEqual(whole?.slice(2));
  });

  test('have an axis each where their units differ, and the units are named', () => {
    const document = shown([one, { ...other, day: game }]);
    expect(document.querySelectorAll('.day-ticks')).toHaveLength(2);
    expect([...document.querySelectorAll('.label')].map(textOf)).toEqual([
      'Hours of one day',
      'Weeks',
    ]);
  });

  test('name a day once that all share', () => {
    const text = textOf(shown([one, other]).querySelector('main'));
    expect(text.split(tour.of)).toHaveLength(2);
  });
});
