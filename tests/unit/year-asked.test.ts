import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineOf, yearAnswer } from '../../src/knowledge/year/answer.ts';
import { answerRows } from '../../src/knowledge/year/answer-rows.ts';
import { answerTold, answerWarning } from '../../src/knowledge/year/answer-told.ts';
import { askedIn, askedQuery, movedTo, startYear } from '../../src/knowledge/year/asked.ts';
import { checkedYear, numberIn } from '../../src/knowledge/year/checked-year.ts';
import { fieldIds, yearFields } from '../../src/knowledge/year/fields.ts';
import { reasonsFor, ruleReasons } from '../../src/knowledge/year/reasons.ts';
import { yearAddress } from '../../src/knowledge/year/rate-link.ts';
import { yearExamples } from '../../src/knowledge/year/year-examples.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { payloads } from '../hostile.ts';
import { realKnowledge } from './real.ts';

const roles = ['sound-engineer', 'boom-operator'];
const read = (query: string) => askedIn(new URLSearchParams(query), roles);

/** What is wrong with what a query asks, by field. */
const wrongIn = (query: string) => {
  const checked = checkedYear(read(query).asked);
  return 'wrong' in checked ? checked.wrong.map(({ id, told }) => `${id}: ${told}`) : [];
};

const answerTo = (query: string) => {
  const checked = checkedYear(read(query).asked);
  if ('wrong' in checked) throw new Error(JSON.stringify(checked.wrong));
  return yearAnswer(checked);
};

describe('A number', () => {
  test.each<[string, number | undefined]>([
    ['400', 400],
    [' $1,250.50 ', 1250.5],
    ['£340', 340],
    ['15.3%', 15.3],
    ['.5', 0.5],
    ['0', 0],
    ['', undefined],
    ['$', undefined],
    ['1.250,50', undefined],
    ['12,34', undefined],
    ['-5', undefined],
    ['1e9', undefined],
    ['NaN', undefined],
    ['four', undefined],
  ])('%j is read as %j', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });
});

describe('The address', () => {
  test('of the start asks nothing', () => {
    expect(read('').asked).toEqual(startYear);
    expect(askedQuery(startYear)).toBe('');
  });

  test('has all that is asked, and what is typed wrongly as it was typed', () => {
    const anyQuery = fc.record(
      {
        way: fc.constantFrom('year', 'rate', 'x'),
        place: fc.constantFrom('us', 'gb', ''),
        per: fc.constantFrom('day', 'hour', 'song'),
        taxWay: fc.constantFrom('rule', 'share', 'x'),
        role: fc.constantFrom('', 'boom-operator', 'nobody'),
        ...Object.fromEntries(fieldIds.map((id) => [id, fc.string({ maxLength: 20 })])),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyQuery, (words) => {
        const { asked } = read(String(new URLSearchParams(words)));
        expect(read(askedQuery(asked))).toEqual({ asked, unknown: [] });
      }),
    );
  });

  test('that asks for a choice there is not says which, and keeps the rest', () => {
    const { asked, unknown } = read('?place=fr&role=nobody&amount=500');
    expect(unknown).toEqual(['place', 'role']);
    expect(asked).toMatchObject({ place: 'us', role: 'sound-engineer', typed: { amount: '500' } });
  });

  test('has no more of a text than a number is long, and never half a letter', () => {
    const { asked } = read(`?kit=${'😀'.repeat(60)}`);
    expect(asked.typed.kit).toBe('😀'.repeat(40));
  });

  test('runs nothing and breaks nothing, whatever stands in it', () => {
    for (const text of payloads) {
      const words = new URLSearchParams(fieldIds.map((id) => [id, text]));
      const { asked } = askedIn(words, roles);
      expect(askedIn(new URLSearchParams(askedQuery(asked)), roles).asked).toEqual(asked);
      expect('wrong' in checkedYear(asked)).toBe(true);
    }
  });
});

describe('What cannot be', () => {
  test('is told at its field, with what can', () => {
    expect(wrongIn('?amount=&hours=eight&idle=12&tax=ten')).toEqual([
      'amount: Write a number from $0.01 to $10,000,000, such as 1,250.50.',
      'hours: Write a number from 1 to 24, such as 8.',
      'idle: Write a number from 0 to 11.',
      'tax: Write a number from 0 to 90, such as 12.5.',
    ]);
    expect(wrongIn('?fewest=20&most=10')).toEqual([
      'most: The most days cannot be fewer than the fewest.',
    ]);
  });

  test('is told with a number that the field takes, whichever it is', () => {
    const used = ['way=year&per=week', 'way=rate&per=project'].flatMap((choices) =>
      fieldIds.map((id) => ({
        id,
        query: (typed: string) => `?taxWay=share&${choices}&${id}=${typed}`,
      })),
    );
    const examples = used.flatMap(({ id, query }) =>
      wrongIn(query('much')).map((told) => {
        const [, such = ''] = / such as (.+)\.$/.exec(told) ?? [];
        expect(wrongIn(query(such)), told).toEqual([]);
        return id;
      }),
    );
    expect(new Set(examples)).toEqual(new Set(fieldIds));
  });

  test('does no harm in a field that is not used', () => {
    expect(wrongIn('?wanted=much&week=9&project=&taxWay=rule&tax=much&free=no')).toEqual([]);
    expect(wrongIn('?way=rate&amount=much')).toEqual([]);
  });
});

test('Another country or unit brings its own starts, and leaves what was typed', () => {
  const { asked } = read('?kit=5000');
  expect(movedTo(asked, 'gb', 'hour').typed).toMatchObject({
    ...{ amount: '34', free: '12570', hours: '10', kit: '5000' },
  });
  expect(movedTo(movedTo(asked, 'gb', 'hour'), 'us', 'day')).toEqual(asked);
});

test('Every start is one that its field takes, in every country and unit', () => {
  for (const place of ['us', 'gb'] as const)
    for (const per of ['day', 'hour', 'week', 'project'] as const)
      for (const way of ['year', 'rate'] as const)
        expect('wrong' in checkedYear({ ...movedTo(startYear, place, per), way })).toBe(false);
});

describe('Every assumption', () => {
  const all = [
    ...fieldIds.flatMap((id) => reasonsFor(id).map(({ reason }) => ({ id, ...reason }))),
    ...ruleReasons.map(({ reason }) => ({ id: 'taxWay', ...reason })),
  ];

  test('says whence it comes: a source, or that it is ours or an example', () => {
    const loose = all.filter(({ told, source }) => !source && !/^(Our|An example)/.test(told));
    expect(loose).toEqual([]);
  });

  test('names only sources that there are', () => {
    const { byId } = realKnowledge();
    const sources = all.flatMap(({ source }) => source ?? []);
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((id) => !byId.sources.has(id))).toEqual([]);
  });
});

describe('The answer in words', () => {
  test('tells a year from a rate', () => {
    expect(answerTold(answerTo(''))).toBe(
      'At $400 a day, 80 to 140 billed days a year bring in $32,000 to $56,000. After costs of $8,600, $23,400 to $47,400 is left, and $20,093 to $40,702 after self-employment tax of 2026.',
    );
  });

  test('tells a rate from a year', () => {
    expect(answerTold(answerTo('?way=rate&place=gb'))).toBe(
      'To keep £30,000 a year before income tax with 80 to 140 billed days, charge £257 to £449 a day: the fewer days you bill, the more. That brings in £35,920 to £35,980. After costs of £4,800, £31,120 to £31,180 is left, and £30,007 to £30,063 after Class 4 National Insurance of 2026–27.',
    );
  });

  test('tells a share of one’s own as it was put in', () => {
    expect(answerTold(answerTo('?place=gb&tax=30'))).toMatch(/ after 30% above £12,570 for tax\.$/);
    expect(answerTold(answerTo('?tax=0'))).toMatch(/ is left\.$/);
  });

  test('says that income tax is still to come by the rule, and not of a share of one’s own', () => {
    const kept = (query: string) => [
      headlineOf(answerTo(query)).label,
      ...answerRows(answerTo(query)).filter(({ what }) => /^Kept(,|$)/.test(what)),
    ];
    expect(JSON.stringify(kept(''))).toMatch(/keep in a year, before income tax.*Kept, before/);
    expect(JSON.stringify(kept('?tax=35'))).not.toContain('income tax');
    expect(answerTold(answerTo('?way=rate&place=gb&tax=30'))).not.toContain('income tax');
  });

  test('is told to the cent where cents were typed, and whole where none were', () => {
    const head = (query: string) => headlineOf(answerTo(query)).value;
    expect(head('?tax=0&amount=400')).toBe('$23,400 to $47,400');
    expect(head('?tax=0&amount=400.25')).toBe('$23,420 to $47,435');
    expect(head('?tax=0&amount=400.25&kit=1999.75')).toBe('$23,420.25 to $47,435.25');
    expect(head('?amount=400.25')).toMatch(/^\$\d\d,\d{3}\.\d\d to \$\d\d,\d{3}\.\d\d$/);
    expect(head('')).not.toContain('.');
    expect(head('?wanted=1.50&tax=0.5')).not.toContain('.');
  });

  test('says in words what is missing where the costs are more than what comes in', () => {
    const both = answerTo('?amount=50');
    expect(headlineOf(both)).toEqual({
      label: 'The costs are more than what comes in. A year leaves you',
      value: '$1,600 to $4,600 short',
    });
    expect(answerTold(both)).toMatch(
      /bring in \$4,000 to \$7,000\. With costs of \$8,600 you are \$1,600 to \$4,600 short\.$/,
    );
    const one = answerTo('?amount=80&tax=10');
    expect(headlineOf(one).value).toBe('From $2,200 short to $2,340');
    expect(answerTold(one)).toMatch(
      /With costs of \$8,600 you are \$2,200 short with the fewest days\. With the most, \$2,600 is left, and \$2,340 after 10% for tax\.$/,
    );
    for (const answer of [both, one]) {
      const told = [headlineOf(answer).value, answerTold(answer), answerWarning(answer)].join(' ');
      expect(told).not.toMatch(/−|minus/);
      const sums = answerRows(answer).filter(({ what }) => /^(Left|Kept)/.test(what));
      expect(sums.map(({ fewest }) => fewest).join(' ')).toMatch(/^(\$[\d,.]+ short ?){3}$/);
    }
  });

  test('is the same year by the hour, week and project as by the day they buy', () => {
    const kept = (query: string) => answerTo(query).fewest.year.kept;
    const units = ['?per=hour&amount=50', '?per=week&amount=2000', '?per=project&amount=4000'];
    expect(units.map(kept)).toEqual(units.map(() => kept('')));
    expect(answerTo('?way=rate&per=week').fewest.rate).toBeGreaterThan(4000);
  });

  test('adds up row by row, to the cent', () => {
    const money = (text: string) => Number(text.replace(/[$,]/g, '').replace('−', '-'));
    const rows = answerRows(answerTo('?amount=411.37&kit=123.45&rental=12&prepPaid=50'));
    const from = rows.findIndex(({ what }) => /Billed days/.test(what));
    const left = rows.findIndex(({ what }) => what === 'Left before tax');
    const sum = rows.slice(from, left).reduce((all, { fewest }) => all + money(fewest), 0);
    expect(sum).toBeCloseTo(money(rows[left]?.fewest ?? ''), 2);
    expect(rows[left + 2]?.what).toBe('Kept, before income tax');
  });
});

test('The address of a role has the rate that stands for it, and is one that can be answered', () => {
  const knowledge = realKnowledge();
  const { roles: all } = knowledge.byKind;
  const ids = all.map(({ id }) => id);
  for (const role of all) {
    const [, query = ''] = yearAddress(knowledge, role).split('?');
    const { asked, unknown } = askedIn(new URLSearchParams(query), ids);
    expect(unknown).toEqual([]);
    expect(asked.role).toBe(role.id);
    expect('wrong' in checkedYear(asked), role.id).toBe(false);
  }
  const boom = yearAddress(knowledge, get(knowledge, 'roles', 'boom-operator'));
  expect(boom).toMatch(/^\/rate\/\?.*role=boom-operator.*amount=\d/);
  expect(yearFields.amount.us).toBe(400);
});

test('Each rate that editors offer to start from has its own sum and unit at its address, and its source', () => {
  const knowledge = realKnowledge();
  const { roles, rates } = knowledge.byKind;
  const offered = rates.flatMap(({ data }) => (data.yearExample === undefined ? [] : [data]));
  const examples = yearExamples(knowledge);
  expect(examples.map(({ title }) => title)).toEqual(
    offered.map(({ yearExample }) => yearExample).toSorted(),
  );
  for (const { title, address, rate } of examples) {
    const { low, per, place, source } = get(
      knowledge,
      'rates',
      rates.find(({ data }) => data.yearExample === title)?.id ?? '',
    ).data;
    const { asked, unknown } = askedIn(
      new URLSearchParams(address.replace('/rate/', '')),
      roles.map(({ id }) => id),
    );
    expect(unknown).toEqual([]);
    expect(asked).toMatchObject({ way: 'year', per, place });
    expect(Number(asked.typed.amount)).toBe(low);
    expect('wrong' in checkedYear(asked), title).toBe(false);
    expect(rate.source.id).toBe(source);
  }
});
