import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { icsOf, saturdayFrom, type CalendarEntry } from '../../src/knowledge/calendar/ics.ts';
import { planGraph } from '../../src/knowledge/plan/plan-graph.ts';
import { firstDayOf } from '../../src/knowledge/plan/first-day.ts';
import { practiceOf, sessionsIn } from '../../src/knowledge/plan/practice.ts';
import { routesTo } from '../../src/knowledge/plan/routes.ts';
import { realKnowledge } from './real.ts';

const graph = planGraph(realKnowledge());
const now = new Date('2026-11-27T21:15:30.500Z');
const link = (address: string) => `https://example.org${address}`;
const practice = { firstDay: '2026-11-30', hours: 4, link, host: 'example.org' };

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const words = fc.string({ unit: 'grapheme', maxLength: 200 });

const entry: fc.Arbitrary<CalendarEntry> = fc.record({
  uid: fc.uuid(),
  title: words,
  text: words,
  link: fc.webUrl(),
  on: day,
  lasts: fc.oneof(
    fc.record({ from: fc.nat(1439), minutes: fc.integer({ min: 1, max: 600 }) }),
    fc.record({ days: fc.integer({ min: 1, max: 9 }) }),
  ),
});

describe('A calendar file', () => {
  test('is read by a strict reader as it was meant, whatever is in its words', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        const read = eventsIn(icsOf('A; plan, of\nmine', entries, now));
        const told = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        expect(read.map(({ uid, summary, description }) => [uid, summary, description])).toEqual(
          entries.map(({ uid, title, text }) => [uid, told(title), told(text)]),
        );
        for (const [index, { on, lasts }] of entries.entries()) {
          const event = read[index];
          const start = event?.startDate.toString() ?? '';
          expect(start.slice(0, 10)).toBe(on);
          expect(event?.startDate.isDate).toBe('days' in lasts);
          const seconds = event?.duration.toSeconds();
          expect(seconds).toBe('days' in lasts ? lasts.days * 86_400 : lasts.minutes * 60);
        }
      }),
    );
  });

  test('has lines of 75 bytes at most that end as the standard has them, and splits no sign', () => {
    const title = `${'é'.repeat(60)}😀${'漢'.repeat(60)}, and; more\\`;
    const one = { uid: 'a@b', title, text: title, link: 'https://example.org/' };
    const text = icsOf('Plan', [{ ...one, on: '2026-12-31', lasts: { days: 1 } }], now);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n\uFFFD]/);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Signal Path//Practice plan//EN',
    ]);
    expect(text).toContain('DTSTAMP:20261127T211530Z');
    expect(eventsIn(text)[0]?.summary).toBe(title);
  });

  test('that begins late in the evening ends on the next day', () => {
    const one = { uid: 'a@b', title: 'A', text: '', link: 'https://example.org/' };
    const lasts = { from: 23 * 60, minutes: 90 };
    const text = icsOf('Plan', [{ ...one, on: '2026-12-31', lasts }], now);
    expect(text).toContain('DTSTART:20261231T230000');
    expect(text).toContain('DTEND:20270101T003000');
  });
});

describe('A practice plan', () => {
  test('has as many hours a week as were chosen, in sessions that somebody can bear', () => {
    for (const hours of [1, 2, 3, 4, 6, 8, 10, 14]) {
      const { count, minutes } = sessionsIn(hours);
      expect(Math.abs(count * minutes - hours * 60)).toBeLessThan(count);
      expect(count).toBeLessThanOrEqual(7);
      expect(minutes).toBeLessThanOrEqual(120);
    }
  });

  const plan = routesTo(graph, { skills: {} }, 'front-of-house-engineer');
  const entries = practiceOf(graph, plan, practice);
  const [route] = plan.routes;

  test('of the first route begins with a task for a weekend, and has every step and skill of it', () => {
    expect(entries[0]).toMatchObject({ on: '2026-12-05', lasts: { days: 2 } });
    expect(entries[0]?.title).toMatch(/^Try it this weekend: /);
    const weekends = entries.filter(({ lasts }) => 'days' in lasts);
    expect(weekends).toHaveLength(route?.legs.length ?? 0);
    const sessions = entries.filter(({ lasts }) => 'minutes' in lasts);
    const steps = route?.legs.flatMap((leg) => leg.steps) ?? [];
    const wanted = steps.map(({ builds }) => Math.max(1, Object.keys(builds).length));
    expect(sessions).toHaveLength(wanted.reduce((sum, one) => sum + one, 0));
    expect(sessions[0]?.on).toBe('2026-11-30');
    const days = sessions.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(days.filter((on) => on < '2026-12-07')).toHaveLength(2);
  });

  test('says of a step that the way does not name that it is added', () => {
    const made = routesTo(graph, { skills: {} }, 'theater-sound-technician');
    const added = practiceOf(graph, made, practice).filter(({ text }) => /is added to/.test(text));
    expect(added.map(({ title }) => title.split(':')[0])).toEqual(['Build a network']);
  });

  test('names nothing twice, so that it can be taken in anew and changes what is there', () => {
    for (const target of Object.keys(graph.roles)) {
      const plan = routesTo(graph, { skills: {} }, target);
      const ids = practiceOf(graph, plan, practice).map(({ uid }) => uid);
      expect(new Set(ids).size).toBe(ids.length);
      const later = { ...practice, firstDay: '2027-03-01', hours: 10 };
      expect(practiceOf(graph, plan, later).map(({ uid }) => uid)).toEqual(ids);
    }
  });

  test('shares no name with a plan to the same role from another start, so that both stand in a calendar', () => {
    const starts = [
      { skills: {} },
      { skills: { mixing: 2 } },
      ...['foley-artist', 'mixing-engineer'].map((role) => ({ role, skills: {} })),
    ];
    const ids = starts.flatMap((start) =>
      practiceOf(graph, routesTo(graph, start, 'boom-operator'), practice).map(({ uid }) => uid),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('begins on the day that was chosen, or on the next on which the hour of a session is to come', () => {
    const at = (minute: number) => ({ today: '2026-11-30', minute });
    expect(firstDayOf('', at(17 * 60))).toEqual({ day: '2026-11-30' });
    expect(firstDayOf('', at(21 * 60))).toEqual({ day: '2026-12-01' });
    expect(firstDayOf('2026-11-30', at(21 * 60))).toEqual({ day: '2026-12-01' });
    expect(firstDayOf('2026-12-24', at(21 * 60))).toEqual({ day: '2026-12-24' });
    expect(firstDayOf('2020-01-01', at(0))).toEqual({ not: 'past' });
    expect(firstDayOf(undefined, at(0))).toEqual({ not: 'none' });
    for (const day of ['2100-01-01', '9999-12-30', '12026-11-30'])
      expect(firstDayOf(day, at(0))).toEqual({ not: 'far' });
  });

  test('of no route is empty', () => {
    const held = routesTo(graph, { role: 'mixing-engineer', skills: {} }, 'mixing-engineer');
    expect(practiceOf(graph, { ...held, routes: [] }, practice)).toEqual([]);
  });

  test('has weekends that begin on a Saturday, on the first day itself if it is one', () => {
    fc.assert(
      fc.property(day, (from) => {
        const saturday = saturdayFrom(from);
        expect(new Date(`${saturday}T00:00:00Z`).getUTCDay()).toBe(6);
        const wait = (Date.parse(saturday) - Date.parse(from)) / 86_400_000;
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThan(7);
      }),
    );
  });
});
