import { describe, expect, test } from 'vitest';
import { decode } from '../../src/decode/decode.ts';
import { Duties } from '../../src/decode/duties.ts';
import { knownOf } from '../../src/decode/known-of.ts';
import { NamesInText } from '../../src/decode/named.ts';
import { tokensOf } from '../../src/decode/tokens.ts';
import { realKnowledge } from './real.ts';

const duties = new Duties([
  { skill: 'cables', does: ['coil', 'put away'], to: ['cable', 'lead'] },
  { skill: 'upkeep', does: ['maintain', 'repair', 'maintenance'], to: ['console', 'radio mic'] },
  { skill: 'leading', does: ['train'], to: ['volunteer'] },
  { skill: 'lifting', does: ['lift'], to: ['kg', 'lb', 'lbs'] },
  { skill: 'making', does: ['build', 'run'], to: ['tool', 'sound', 'monitor'] },
  { skill: 'backups', does: ['back up'], to: [] },
]);
const asked = (text: string, named: readonly { from: number; to: number }[] = []) => [
  ...new Set(duties.find(text, tokensOf(text), named).map(({ skill }) => skill)),
];

describe('A duty', () => {
  test('is met in every form of its verb, and with several of what it is done to', () => {
    for (const text of [
      'Coil cables at the end of the night',
      'you will be coiling leads',
      'You coil, label and put away cable',
      'The technician coils all cables',
      'cable coiling',
    ])
      expect(asked(text), text).toEqual(['cables']);
    expect(asked('Maintenance of our radio mics and consoles')).toEqual(['upkeep']);
    expect(asked('Able to lift 23kg')).toEqual(['lifting']);
    expect(asked('Back up every night')).toEqual(['backups']);
  });

  test('is shared by the verbs of a list, and what a verb has to itself is no other’s', () => {
    expect(asked('Train, coil and maintain consoles')).toEqual(['upkeep']);
    expect(asked('Train the choir and coil cables')).toEqual(['cables']);
    expect(asked('Train volunteers. Consoles are old')).toEqual(['leading']);
  });

  test('is none where nobody is asked for it, where others do it, or where it is a noun', () => {
    for (const text of [
      'no coiling of cables',
      'You will never have to coil cables',
      'we maintain consoles all over the country',
      'our engineers maintain the consoles',
      'the technicians on our team, who maintain our consoles',
      'Maintaining consoles is not required',
      'a coil of cable',
      'without training volunteers',
    ])
      expect(asked(text), text).toEqual([]);
    expect(asked('We need somebody to coil cables')).toEqual(['cables']);
    expect(asked('not only coil cables')).toEqual(['cables']);
  });

  test('is not done to what only begins with the same word, or is part of a name', () => {
    for (const text of ['run sound checks', 'maintain contact with console manufacturers'])
      expect(asked(text), text).toEqual([]);
    expect(asked('run sound on Sundays')).toEqual(['making']);
    const text = 'Building Pro Tools sessions';
    expect(asked(text, [{ from: 9, to: 18 }])).toEqual([]);
    expect(asked(text)).toEqual(['making']);
  });
});

describe('Skills', () => {
  const names = new NamesInText(knownOf(realKnowledge()));
  const named = (text: string) =>
    decode(names, text)
      .found.filter(({ thing }) => thing.kind === 'skill')
      .map(({ thing }) => thing.id);

  test('are asked for by plain words for the work', () => {
    for (const [text, skill] of [
      ['You will patch the stage', 'signal-flow'],
      ['ring out monitors', 'monitor-mixing'],
      ['edit dialogue', 'dialogue-editing'],
      ['keep the mics in good repair', 'equipment-maintenance'],
      ['train volunteers', 'leadership'],
      ['Able to lift 50 lbs', 'physical-stamina'],
    ] as const)
      expect(named(text), text).toContain(skill);
  });

  test('are asked for by tools and words of the trade that stand for them', () => {
    for (const [text, skill] of [
      ['QLab', 'show-control'],
      ['DiGiCo SD9', 'mixing-consoles'],
      ['Wwise', 'game-audio-middleware'],
      ['-16 LUFS', 'loudness'],
    ] as const)
      expect(named(text), text).toContain(skill);
  });

  test('of sound are not told of an advert for other work', () => {
    const text = `Staff nurse. You record findings in the chart, clean equipment and communicate with patients.
      ${'The ward is busy and the team is kind, and you will find a warm welcome in it from all of us. '.repeat(4)}`;
    expect(named(text)).toContain('communication');
    expect(named(text)).not.toContain('recording-techniques');
    expect(named(text)).not.toContain('equipment-maintenance');
  });
});
