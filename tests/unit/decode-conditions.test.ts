import { describe, expect, test } from 'vitest';
import { conditionsIn } from '../../src/decode/conditions.ts';
import { decode } from '../../src/decode/decode.ts';
import { knownOf } from '../../src/decode/known-of.ts';
import { NamesInText } from '../../src/decode/named.ts';
import { realKnowledge } from './real.ts';

const said = (text: string) => [
  ...new Set(
    conditionsIn(text).map(({ condition, refused }) => `${refused ? 'no ' : ''}${condition}`),
  ),
];

describe('Conditions', () => {
  test('of nights are evenings and late hours of work, not evenings off or nights away', () => {
    for (const text of [
      'some after hours cut-overs',
      'out approx 10:45p',
      'up at 1am',
      '14:00-0000',
    ])
      expect(said(text), text).toContain('nights');
    for (const text of [
      'Friday movie nights and free fruit',
      'sidefills some nights',
      'some nights away in summer',
      'odd overnight stays',
      'Apply by 11.59pm on Sunday week: closing date 10pm',
    ])
      expect(said(text), text).not.toContain('nights');
    expect(said('some nights and weekends')).toContain('nights');
  });

  test('of weekends are all seven days, and days by their short names', () => {
    for (const text of [
      'Seven days a week',
      '7 days/week',
      'any 5 days out of 7',
      'Sat 14 & Sun 15',
      'Mon-Sun',
    ])
      expect(said(text), text).toContain('weekends');
    expect(said('five days a week')).toEqual([]);
  });

  test('of lifting are told by the weight of the kit, and not by a voice lift', () => {
    expect(said('14 hours is not unusual, and the kit is heavy')).toContain('lifting');
    expect(said('voice lift in boardrooms')).toEqual([]);
  });

  test('of travel are trips, visits and nights away, not what passes through or is paid back', () => {
    for (const text of [
      'Visit suppliers in the Far East',
      'Interstate trips approx. once a month',
      'Fly to regional sites',
      'sites all over the South East',
      'a 7 week club run thru DE, NL and FR',
      'nights away in summer',
      'SOUND TECHNICIAN - CRUISE SHIPS',
    ])
      expect(said(text), text).toContain('travel');
    for (const text of ['we host touring companies', 'travel insurance', 'studio tours on request'])
      expect(said(text), text).not.toContain('travel');
  });

  test('of heights are the machines and places, of lifting the moving of cases', () => {
    for (const text of ['Comfortable on an EWP', 'in roof spaces', 'an A-frame ladder', 'a MEWP'])
      expect(said(text), text).toEqual(['heights']);
    expect(said('scissor lifts')).toEqual(['heights']);
    expect(said('climb the career ladder')).toEqual([]);
    expect(said('tipping trucks, pushing heavy flightcases')).toEqual(['lifting']);
  });
});

test('Loud sound is a condition where the work is in it, not where the reader or an advert is loud', () => {
  for (const text of ['work near loud effects', 'it is very loud', 'hearing protection provided'])
    expect(said(text), text).toEqual(['loud']);
  for (const text of ['loud and clear on comms', 'make the magic louder', 'a mix that is too loud'])
    expect(said(text), text).toEqual([]);
});

test('Loading in is lifting, a range of days over Sunday a weekend, trips so many times a month travel', () => {
  expect(said('get-ins and load-outs')).toEqual(['lifting']);
  expect(said('mostly Thursday to Monday')).toEqual(['weekends']);
  expect(said('regional trips about twice a month')).toEqual(['travel']);
  expect(said('a lift from town')).toEqual([]);
});

test('Conditions are told in plain words, and not where one applies or is unafraid', () => {
  for (const [text, what] of [
    ['until about half past eleven', 'nights'],
    ['between seven in the evening and three in the morning', 'nights'],
    ['one late opening a week until 21:00', 'nights'],
    ['Tues–Sat', 'weekends'],
    ['about 40 days a year with customers', 'travel'],
    ['multi-drop installs', 'travel'],
    ['two-man lifts every day', 'lifting'],
    ['a zip-up tower', 'heights'],
    ['not afraid of heights', 'heights'],
  ] as const)
    expect(said(`Some work. ${text}.`), text).toContain(what);
  for (const text of ['Deadline: Sunday 12 May', 'a building with an old lift', 'since 2021'])
    expect(said(text), text).toEqual([]);
});

describe('What an advert leaves out', () => {
  const names = new NamesInText(knownOf(realKnowledge()));
  const omits = (text: string) => decode(names, `You and the team. ${text}`).omits;

  test('is not the hours where days, times or a schedule are told', () => {
    for (const text of [
      '39 hours over 6 days',
      '37.5 h/week',
      'Rig Friday from 0700',
      'show call 6:30p',
      'Typical week 8-5',
      'Mon-Thu 8.30 to 5',
      'a 9-day fortnight',
      '12-hour shifts on a rota',
      'flexible schedule',
      'days by agreement',
      'weekends and evenings',
    ])
      expect(omits(text), text).not.toContain('hours');
    expect(omits('3-5 years of experience')).toContain('hours');
    expect(omits('No weekends.')).toContain('hours');
  });

  test('is not the contract where its form is told in any words', () => {
    for (const text of [
      'Staff role',
      '12 month FTC',
      'PAYE or Ltd',
      'Apprentice technician',
      'a sound intern',
      'Members of the Local first',
      'You invoice us',
      'Unpaid, sorry',
      'IBEW represented position',
      '9 months maternity cover',
    ])
      expect(omits(text), text).not.toContain('contract');
    expect(omits('supervise casual staff and a volunteer team')).toContain('contract');
  });

  test('is not whom one answers to where one works under or for somebody', () => {
    for (const text of [
      'Part of the department under the Head of Lighting and Sound',
      'supporting a Supervising Sound Editor',
      'Working for the Head of Acoustics',
      'your mentor is the lead designer',
      'Mentor: our Lead Audio Designer',
      'Under the Sound Supervisor',
    ])
      expect(omits(text), text).not.toContain('boss');
    expect(omits('work with the Audio Director')).toContain('boss');
  });

  test('is told in many plain words, and not by how to apply', () => {
    const told = {
      hours: ['core hours', 'four on, four off', 'FTE: 0.8', 'half days', 'from two till ten'],
      boss: [
        'alongside the head of sound',
        'Line report: Senior Tutor',
        'go to Marta, the head of engineering',
        'next to one of our senior operators',
      ],
      contract: ['for the summer season', 'two years in the first instance', 'PO number'],
      place: ['SOUND TECH, MANCHESTER', 'in your own studio', 'Campus: Kingsmead'],
    } as const;
    for (const [what, texts] of Object.entries(told))
      for (const text of texts) expect(omits(text), text).not.toContain(what);
    for (const [what, text] of [
      ['boss', 'Apply to Sam, our studio manager.'],
      ['hours', 'Closing date: Friday 6 June, 12:00.'],
      ['contract', 'permanent installations for students’ union events'],
    ] as const)
      expect(omits(text), text).toContain(what);
  });

  test('is not the place where a town is named, and is where only tools and titles are', () => {
    for (const text of [
      'Summer stock, Berkshires MA',
      'Downtown Nashville hotel',
      'Salford. Rate agreed.',
    ])
      expect(omits(text), text).not.toContain('place');
    expect(omits('Head of Sound wanted. Edit in Reaper. Report to the dock in May.')).toContain(
      'place',
    );
  });

  test('is travel though one needs a license to drive, and not pay where there is none', () => {
    expect(omits('A clean driving licence is desirable')).toContain('travel');
    expect(omits('Unpaid, sorry')).not.toContain('pay');
    expect(omits('Competitive salary')).toContain('pay');
  });
});
